package kutip.extraction.mention;

import java.util.List;
import kutip.extraction.lexicon.ClassSet;
import kutip.extraction.text.TokenType;
import kutip.extraction.text.Tokens;

/**
 * In scripts without spaces between words, the unknown characters between two known phrases count
 * as one word, so that distances mean the same in every language.
 */
final class WordRuns {

  private final NounClasses classes;

  WordRuns(NounClasses classes) {
    this.classes = classes;
  }

  void join(Tokens tokens, List<Element> elements) {
    for (int i = 0; i < elements.size(); i++) {
      if (!part(tokens, elements.get(i))) {
        continue;
      }
      int end = i + 1;
      while (end < elements.size()
          && part(tokens, elements.get(end))
          && !tokens.spaced(elements.get(end).from)) {
        end++;
      }
      RolePhrases.merge(elements, i, end, Element.Type.WORD, ClassSet.NONE);
    }
  }

  /** An unknown character, or a surname that turned out to begin no name. */
  private boolean part(Tokens tokens, Element e) {
    return tokens.type(e.from) == TokenType.IDEOGRAPH
        && (e.type == Element.Type.WORD
            || (e.type == Element.Type.PHRASE && e.classes.equals(classes.surname())));
  }
}
