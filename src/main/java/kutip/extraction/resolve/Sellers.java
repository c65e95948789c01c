package kutip.extraction.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kutip.extraction.lexicon.ResourceLines;
import kutip.extraction.mention.Entity;
import kutip.shared.SpendingCategory;
import org.jspecify.annotations.Nullable;

/**
 * Who is paid in a contract for computing: laboratories rent from clouds, clouds from those who
 * build data centres, and all buy chips.
 */
final class Sellers {

  private static final Map<String, Integer> RANKS = new HashMap<>();
  private static final Set<String> SERVICES = new HashSet<>();

  static {
    for (String line : ResourceLines.of("common/clouds.txt")) {
      int bar = line.indexOf('|');
      if (!line.startsWith("#") && bar > 0) {
        read(line.substring(0, bar).strip(), line.substring(bar + 1).split(";"));
      }
    }
  }

  private Sellers() {}

  private static void read(String rank, String[] names) {
    for (String name : names) {
      if (rank.equals("service")) {
        SERVICES.add(name.strip());
      } else {
        RANKS.put(name.strip(), Integer.parseInt(rank));
      }
    }
  }

  /** "$100 billion to AWS": a name that stands for computing which others than its owner buy. */
  static boolean service(String printed, Entity payer) {
    return SERVICES.contains(printed) && !printed.startsWith(payer.name());
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
