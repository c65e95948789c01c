package kutip.review;

import java.util.Locale;
import kutip.shared.Keyed;

/** What a reviewer did. */
public enum Verb implements Keyed {
  ACCEPT,
  REJECT,
  CORRECT,
  UNDO;

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
