package kutip.review;

import java.util.Locale;
import kutip.shared.Keyed;

/** What a reviewer did. */
public enum Verb implements Keyed {
  ACCEPT,
  REJECT,
  CORRECT,
  /** Found a claim that the extractor missed. */
  ADD,
  UNDO;

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
