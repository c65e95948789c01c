package kutip.shared;

import java.util.Locale;

/** How a person or a counted group changes place. */
public enum TalentAction implements Keyed {
  /** Leaves; the destination is not named. */
  LEAVE,
  /** Joins; the origin is not named. */
  JOIN,
  /** From one named company to another. */
  MOVE,
  /** A new role inside the company. */
  PROMOTE,
  /** The company dismisses a group. */
  LAYOFF,
  /** The company takes on a counted group. */
  HIRE;

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
