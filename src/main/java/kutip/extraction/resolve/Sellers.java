package kutip.extraction.resolve;

import java.util.HashMap;
import java.util.Map;
import kutip.extraction.lexicon.ResourceLines;
import kutip.extraction.mention.Entity;
import kutip.shared.SpendingCategory;
import org.jspecify.annotations.Nullable;

/**
 * Who is paid in a contract for computing: laboratories rent from clouds, clouds from those who
 * build data centres, and all buy chips.
 */
final class Sellers {

  private static final Map<String, Integer> RANKS = read();

  private Sellers() {}

  private static Map<String, Integer> read() {
    Map<String, Integer> ranks = new HashMap<>();
    for (String line : ResourceLines.of("common/clouds.txt")) {
      int bar = line.indexOf('|');
      if (!line.startsWith("#") && bar > 0) {
        for (String company : line.substring(bar + 1).split(";")) {
          ranks.put(company.strip(), Integer.parseInt(line.substring(0, bar).strip()));
        }
      }
    }
    return ranks;
  }

  /** Whether a company mostly sells computing, so that its contracts bring money in. */
  static boolean sells(Entity company) {
    return RANKS.getOrDefault(company.name(), 0) > 1;
  }

  /** What a contract with a seller of computing or chips is about, when nothing says it. */
  static @Nullable SpendingCategory sold(@Nullable Entity one, @Nullable Entity other) {
    int rank =
        Math.max(
            one == null ? 0 : RANKS.getOrDefault(one.name(), 0),
            other == null ? 0 : RANKS.getOrDefault(other.name(), 0));
    return rank < 2 ? null : rank == 2 ? SpendingCategory.COMPUTE : SpendingCategory.CAPEX;
  }

  /** Whether the first of two companies sells to the second. */
  static boolean sells(Entity one, Entity other) {
    return RANKS.getOrDefault(one.name(), 0) > RANKS.getOrDefault(other.name(), 0);
  }
}
