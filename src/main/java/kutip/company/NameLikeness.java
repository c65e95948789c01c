package kutip.company;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kutip.extraction.NameEntry;
import kutip.extraction.NameRegistry;

/** How much names look alike: shared words, else the Dice coefficient of pairs of letters. */
final class NameLikeness {

  /** Below this, names have nothing to do with one another. */
  private static final double LEAST = 0.5;

  private record Likely(String name, double score) {}

  private NameLikeness() {}

  static List<String> best(NameRegistry registry, NameKind kind, String name, int limit) {
    String wanted = Slugs.of(name);
    Set<String> pairs = pairs(wanted);
    List<Likely> found = new ArrayList<>();
    for (NameEntry entry : registry.entries()) {
      boolean person = entry.type() == NameEntry.Type.PERSON;
      if (person == (kind == NameKind.PERSON) && !entry.name().equals(name)) {
        double score = score(wanted, pairs, entry.name());
        for (String alias : entry.aliases()) {
          score = Math.max(score, score(wanted, pairs, alias));
        }
        if (score >= LEAST) {
          found.add(new Likely(entry.name(), score));
        }
      }
    }
    found.sort(Comparator.comparing(Likely::score).reversed().thenComparing(Likely::name));
    return found.stream().limit(limit).map(Likely::name).toList();
  }

  private static double score(String wanted, Set<String> pairs, String other) {
    String slug = Slugs.of(other);
    if (wanted.equals(slug)) {
      return 1;
    }
    if (("-" + wanted + "-").contains("-" + slug + "-")
        || ("-" + slug + "-").contains("-" + wanted + "-")) {
      return 0.9;
    }
    Set<String> others = pairs(slug);
    long shared = pairs.stream().filter(others::contains).count();
    return 2.0 * shared / Math.max(1, pairs.size() + others.size());
  }

  private static Set<String> pairs(String slug) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= slug.length(); i++) {
      pairs.add(slug.substring(i, i + 2));
    }
    return pairs;
  }
}
