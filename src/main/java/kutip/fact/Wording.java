package kutip.fact;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How alike two short texts are. */
final class Wording {

  private Wording() {}

  /** Shared pairs of letters over all pairs: 0 to 1, in any script. */
  static double similarity(String a, String b) {
    Set<String> x = pairs(a);
    Set<String> y = pairs(b);
    Set<String> all = new HashSet<>(x);
    all.addAll(y);
    x.retainAll(y);
    return all.isEmpty() ? 1 : x.size() / (double) all.size();
  }

  private static Set<String> pairs(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= plain.length(); i++) {
      pairs.add(plain.substring(i, i + 2));
    }
    return pairs;
  }
}
