package kutip.extraction.lexicon;

import java.util.HashMap;
import java.util.Map;

/**
 * Phrases whose second part stands elsewhere in the clause: a separable verb and its particle ("gab
 * … nach"), an auxiliary and its participle ("wurde … entlassen").
 */
public final class SplitPhrases {

  /** The class of first parts. */
  public static final String HEAD = "split_head";

  private final Map<String, Map<String, ClassSet>> byHead = new HashMap<>();

  void add(String head, String end, int bit) {
    Map<String, ClassSet> ends = byHead.computeIfAbsent(head, h -> new HashMap<>());
    ends.put(end, ends.getOrDefault(end, ClassSet.NONE).with(bit));
  }

  public boolean isEmpty() {
    return byHead.isEmpty();
  }

  /** The second parts of a first part, in lower case, and what the whole then is. */
  public Map<String, ClassSet> ends(String head) {
    return byHead.getOrDefault(head, Map.of());
  }
}
