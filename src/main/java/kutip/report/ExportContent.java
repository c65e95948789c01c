package kutip.report;

import java.util.Locale;
import kutip.shared.Keyed;

/** What a file lists. */
public enum ExportContent implements Keyed {
  CLAIMS,
  FACTS,
  ARTICLES;

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
