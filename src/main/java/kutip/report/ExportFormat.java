package kutip.report;

import java.util.Locale;
import kutip.shared.Keyed;

/** How a file holds rows. */
public enum ExportFormat implements Keyed {
  CSV("text/csv;charset=UTF-8"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  JSONL("application/x-ndjson");

  private final String mediaType;

  ExportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The ending of a file's name. */
  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String mediaType() {
    return mediaType;
  }
}
