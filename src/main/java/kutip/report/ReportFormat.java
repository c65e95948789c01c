package kutip.report;

import java.util.Locale;
import kutip.shared.Keyed;

/** How a report is written. */
public enum ReportFormat implements Keyed {
  PDF("application/pdf"),
  HTML("text/html;charset=UTF-8"),
  /** The report's facts as a workbook. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String mediaType;

  ReportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String mediaType() {
    return mediaType;
  }
}
