package kutip.intake.fetch;

import java.time.Duration;

/**
 * How much an address may take.
 *
 * @param bytes of the answer, packed and unpacked
 * @param ratio how many times its size an answer may unpack to
 * @param connect time to reach the server
 * @param silence time without a byte
 * @param whole time for all, redirects included
 * @param pause between two requests to one host
 */
public record FetchLimits(
    int bytes,
    int redirects,
    int ratio,
    Duration connect,
    Duration silence,
    Duration whole,
    Duration pause) {

  public static final FetchLimits DEFAULT =
      new FetchLimits(
          20 << 20,
          5,
          200,
          Duration.ofSeconds(10),
          Duration.ofSeconds(15),
          Duration.ofSeconds(60),
          Duration.ofSeconds(1));

  /** For sending: whoever is told should say at once that it was. */
  public static final FetchLimits SENDING =
      new FetchLimits(
          1 << 16,
          0,
          1,
          Duration.ofSeconds(5),
          Duration.ofSeconds(10),
          Duration.ofSeconds(15),
          Duration.ZERO);
}
