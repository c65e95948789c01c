package kutip.webhook;

import java.time.Duration;

/** How long an address that fails is left alone, and when it is given up. */
final class BackOff {

  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofHours(6);

  /** A message is tried that often: for about two days. */
  static final int MOST_ATTEMPTS = 12;

  /** An address that has not heard for so long is told nothing more. */
  static final Duration GIVEN_UP = Duration.ofDays(5);

  private BackOff() {}

  /**
   * The pause after a failure: four times as long each time.
   *
   * @param before failures in a row before this one
   * @param asked seconds that the address itself asks for
   */
  static Duration after(int before, long asked) {
    Duration pause = FIRST.multipliedBy(1L << Math.min(2 * before, 20));
    Duration own = pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    Duration wanted = Duration.ofSeconds(Math.min(asked, LONGEST.toSeconds()));
    return wanted.compareTo(own) > 0 ? wanted : own;
  }
}
