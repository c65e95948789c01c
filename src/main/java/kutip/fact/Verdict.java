package kutip.fact;

import java.util.Locale;
import kutip.shared.Keyed;

/** What a check found. */
public enum Verdict implements Keyed {
  HOLDS,
  FAILS,
  /** A figure is missing or too coarse. */
  CANNOT_TELL;

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
