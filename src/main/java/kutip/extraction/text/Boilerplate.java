package kutip.extraction.text;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** Finds the sentences of a body that stand a second time in it, as whole paragraphs. */
public final class Boilerplate {

  /** Shorter lines ("Advertisement", a speaker's name) may well be repeated on purpose. */
  private static final int SHORTEST = 30;

  private Boilerplate() {}

  /** The numbers of sentences that lie in a paragraph which the text has had before. */
  public static BitSet repeated(Tokens tokens, Sentences sentences) {
    BitSet repeated = new BitSet();
    Set<String> seen = new HashSet<>();
    int first = 0;
    for (int s = 0; s < sentences.size(); s++) {
      boolean last = s + 1 == sentences.size() || newParagraph(tokens, sentences.from(s + 1));
      if (!last) {
        continue;
      }
      String paragraph = tokens.text(sentences.from(first), sentences.to(s));
      if (paragraph.length() >= SHORTEST && !seen.add(paragraph)) {
        repeated.set(first, s + 1);
      }
      first = s + 1;
    }
    return repeated;
  }

  private static boolean newParagraph(Tokens tokens, int token) {
    return token == 0 || tokens.type(token - 1) == TokenType.BREAK;
  }
}
