package kutip.extraction.mention;

import java.util.List;
import kutip.extraction.text.Tokens;

/** Takes quotation marks around a known name for part of it: "‘스케일 AI’에", "「オープンAI」が". */
final class QuotedNames {

  private static final String OPEN = "‘“'\"「『《〈";

  private static final String CLOSE = "’”'\"」』》〉";

  private QuotedNames() {}

  static void join(Tokens tokens, List<Element> elements) {
    for (int i = 0; i + 2 < elements.size(); i++) {
      Element name = elements.get(i + 1);
      boolean named = name.type == Element.Type.COMPANY || name.type == Element.Type.PERSON;
      if (named
          && mark(tokens, elements.get(i), OPEN)
          && mark(tokens, elements.get(i + 2), CLOSE)) {
        name.from = elements.get(i).from;
        name.to = elements.get(i + 2).to;
        elements.remove(i + 2);
        elements.remove(i);
      }
    }
  }

  private static boolean mark(Tokens tokens, Element e, String marks) {
    return e.to - e.from == 1
        && tokens.text(e.from).length() == 1
        && marks.indexOf(tokens.first(e.from)) >= 0;
  }
}
