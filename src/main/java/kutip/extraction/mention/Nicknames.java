package kutip.extraction.mention;

import java.util.List;
import kutip.extraction.NameEntry;
import kutip.extraction.lexicon.ClassSet;
import kutip.extraction.text.TokenType;
import kutip.extraction.text.Tokens;

/** Names with a nickname inside: "Yuhuai “Tony” Wu" is Tony Wu. */
final class Nicknames {

  private static final String QUOTES = "\"“”‘’'";

  private Nicknames() {}

  static void join(Tokens tokens, NameIndex names, List<Element> elements) {
    for (int i = 0; i + 4 < elements.size(); i++) {
      if (word(tokens, elements.get(i))
          && quote(tokens, elements.get(i + 1))
          && word(tokens, elements.get(i + 2))
          && quote(tokens, elements.get(i + 3))
          && word(tokens, elements.get(i + 4))) {
        String called =
            tokens.text(elements.get(i + 2).from) + " " + tokens.text(elements.get(i + 4).from);
        Element name = RolePhrases.merge(elements, i, i + 5, Element.Type.PERSON, ClassSet.NONE);
        NameEntry entry = names.byCanonical(called);
        name.entity = new Entity(called, true, entry);
      }
    }
  }

  /** A single word in capitals that is no known name of something else. */
  private static boolean word(Tokens tokens, Element e) {
    boolean free =
        e.type == Element.Type.WORD || e.type == Element.Type.NAME || e.type == Element.Type.PERSON;
    return free
        && e.to - e.from == 1
        && tokens.type(e.from) == TokenType.WORD
        && tokens.capitalised(e.from);
  }

  private static boolean quote(Tokens tokens, Element e) {
    return e.to - e.from == 1 && QUOTES.indexOf(tokens.first(e.from)) >= 0;
  }
}
