package kutip.report;

import java.util.Locale;
import kutip.shared.Keyed;

/** A part of a report that can be chosen; the evidence is always in. */
public enum ReportSection implements Keyed {
  SUMMARY,
  CHARTS,
  TABLES,
  TIMELINE,
  CONFLICTS,
  CHECKS,
  SOURCES,
  METHOD;

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
