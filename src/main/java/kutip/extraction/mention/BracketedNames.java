package kutip.extraction.mention;

import java.util.List;
import kutip.extraction.text.Tokens;

/**
 * Takes the original of a transcribed name, in brackets behind it, for part of the name:
 * "汪滔（Alexandr Wang）", "Ян Лекун (Yann LeCun)".
 */
final class BracketedNames {

  private static final int LONGEST = 6;
  private static final char LAST_LATIN = 0x24F;

  private BracketedNames() {}

  static void join(Tokens tokens, List<Element> elements) {
    for (int i = 0; i + 2 < elements.size(); i++) {
      Element name = elements.get(i);
      boolean named = name.personLike() || name.type == Element.Type.COMPANY;
      boolean bracket = "(（".indexOf(tokens.first(elements.get(i + 1).from)) >= 0;
      if (named && bracket && tokens.first(name.from) > LAST_LATIN) {
        join(tokens, elements, i);
      }
    }
  }

  private static void join(Tokens tokens, List<Element> elements, int name) {
    Element called = elements.get(name);
    for (int i = name + 2; i < elements.size() && i - name <= LONGEST; i++) {
      Element e = elements.get(i);
      if (")）".indexOf(tokens.first(e.from)) >= 0) {
        called.to = e.to;
        elements.subList(name + 1, i + 1).clear();
        return;
      }
      boolean original =
          tokens.first(e.from) <= LAST_LATIN
              && (e.type == Element.Type.WORD
                  || e.type == Element.Type.NAME
                  || e.type == called.type
                  || tokens.is(e.from, '.'));
      if (!original) {
        return;
      }
      if (e.type == called.type && e.entity != null && unknown(called)) {
        called.entity = new Entity(name(called, e), called.personLike(), e.entity.entry());
      }
    }
  }

  private static boolean unknown(Element e) {
    return e.entity == null || e.entity.entry() == null;
  }

  /** People keep the name that the text gives them first, companies are called by their own. */
  private static String name(Element called, Element original) {
    return called.type == Element.Type.COMPANY || called.entity == null
        ? original.entity == null ? "" : original.entity.name()
        : called.entity.name();
  }
}
