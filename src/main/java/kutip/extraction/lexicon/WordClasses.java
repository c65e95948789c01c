package kutip.extraction.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of a language's word classes and their bits. */
public final class WordClasses {

  static final int MOST = ClassSet.MOST;

  private final Map<String, Integer> bits = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  /** The bit of a class, a new one if needed. */
  int define(String name) {
    return bits.computeIfAbsent(
        name,
        n -> {
          if (names.size() == MOST) {
            throw new IllegalArgumentException("more than " + MOST + " word classes");
          }
          names.add(n);
          return names.size() - 1;
        });
  }

  public boolean has(String name) {
    return bits.containsKey(name);
  }

  /** The set of the named classes; a name that the language does not have adds nothing. */
  public ClassSet set(String... wanted) {
    ClassSet set = ClassSet.NONE;
    for (String name : wanted) {
      Integer bit = bits.get(name);
      if (bit != null) {
        set = set.with(bit);
      }
    }
    return set;
  }

  /** The names in a set. */
  public List<String> names(ClassSet set) {
    List<String> found = new ArrayList<>();
    for (int bit = 0; bit < names.size(); bit++) {
      if (set.meets(ClassSet.NONE.with(bit))) {
        found.add(names.get(bit));
      }
    }
    return found;
  }
}
