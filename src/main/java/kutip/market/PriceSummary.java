package kutip.market;

import java.util.List;

/**
 * What an import of prices did.
 *
 * @param refused the first refusals, each with its line
 */
public record PriceSummary(int stored, int refusedCount, List<Refused> refused) {

  /** A line that could not be read, and why. */
  public record Refused(String file, long line, String reason) {}
}
