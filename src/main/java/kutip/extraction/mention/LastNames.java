package kutip.extraction.mention;

import java.util.Map;
import kutip.extraction.text.Folding;
import kutip.extraction.text.Tokens;

/** Last names that no space parts from the given name, and that stand alone later in the text. */
final class LastNames {

  /** The first character of Chinese, Japanese and Korean scripts. */
  private static final int EAST_ASIAN = 0x2E80;

  private LastNames() {}

  /** What parts the last name from the others, or -1: "Alexandr Wang", "アレクサンダー・ワン". */
  static int part(String name) {
    int dot = Math.max(name.lastIndexOf('·'), name.lastIndexOf('•'));
    return Math.max(name.lastIndexOf(' '), Math.max(name.lastIndexOf('・'), dot));
  }

  /** "バンサル氏", "바부슈킨": the last name alone of somebody whom the text names in full. */
  static void resolve(Tokens tokens, Element e, Map<String, Entity> bySurname) {
    boolean unknown = e.type == Element.Type.PERSON && e.entity != null && e.entity.entry() == null;
    boolean word = e.type == Element.Type.WORD && e.to - e.from > 2;
    if (tokens.first(e.from) <= EAST_ASIAN || !(unknown || word)) {
      return;
    }
    String name = unknown && e.entity != null ? e.entity.name() : tokens.text(e.from, e.to);
    Entity full = bySurname.get(Folding.bare(name));
    if (full != null && full.person() && full.name().length() > name.length()) {
      e.type = Element.Type.PERSON;
      e.entity = new Entity(full.name(), true, full.entry());
    }
  }
}
