package kutip.report;

import java.util.Locale;
import kutip.shared.Keyed;

/** Whether accepted facts bear out what a draft says. */
public enum DraftVerdict implements Keyed {
  /** An accepted fact says the same. */
  SUPPORTED,
  /** An accepted fact about the same event gives another figure. */
  CONTRADICTED,
  /** No accepted fact is about it. */
  NOT_FOUND;

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
