package kutip.extraction.mention;

import java.util.List;
import kutip.extraction.text.TokenType;
import kutip.extraction.text.Tokens;

/**
 * Takes off what news agencies put before a first sentence: "SAN FRANCISCO, June 13 (Reuters) -",
 * "Jakarta, CNN Indonesia --".
 */
final class Datelines {

  private static final int LONGEST = 14;

  private final NounClasses classes;

  Datelines(NounClasses classes) {
    this.classes = classes;
  }

  void cut(Tokens tokens, List<Element> elements) {
    for (int i = 0; i + 1 < elements.size() && i < LONGEST; i++) {
      Element e = elements.get(i);
      if (i > 0 && dash(tokens, e, elements.get(i + 1))) {
        while (i + 1 < elements.size() && tokens.is(elements.get(i + 1).from, '-')) {
          i++;
        }
        elements.subList(0, i + 1).clear();
        return;
      }
      if (!part(tokens, e)) {
        return;
      }
    }
  }

  private static boolean dash(Tokens tokens, Element e, Element next) {
    char c = tokens.first(e.from);
    boolean dash = c == '-' || c == '—' || c == '–';
    return dash && tokens.spaced(e.from) && (tokens.spaced(next.from) || tokens.is(next.from, c));
  }

  private boolean part(Tokens tokens, Element e) {
    return switch (e.type) {
      case DATE, NUMBER, PUNCTUATION, NAME, COMPANY -> true;
      case WORD -> tokens.type(e.from) == TokenType.WORD;
      case PHRASE -> e.is(classes.place()) || e.is(classes.orgSuffix());
      default -> false;
    };
  }
}
