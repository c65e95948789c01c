package kutip.extraction.mention;

import kutip.extraction.text.Tokens;

/**
 * Where a phrase of Hangul may stand. Each syllable is a token of its own, so that particles can be
 * told from the word that they hang on; in return a phrase must not be cut out of another word.
 */
final class Syllables {

  private Syllables() {}

  static boolean hangul(char c) {
    return c >= '\uAC00' && c <= '\uD7AF';
  }

  /**
   * Whether tokens {@code from} to {@code to} may be a phrase: it begins a word or follows
   * something known; a single syllable, a particle mostly, also ends the word.
   */
  static boolean phrase(Tokens tokens, int from, int to, boolean afterKnown, boolean surname) {
    if (!hangul(tokens.first(from))) {
      return true;
    }
    boolean begins = wordStart(tokens, from);
    if (to - from == 1) {
      return wordEnd(tokens, to) || (surname && begins) || counter(tokens, from);
    }
    return begins || afterKnown || particle(tokens, from, to);
  }

  static boolean wordStart(Tokens tokens, int token) {
    return token == 0 || tokens.spaced(token) || !hangul(tokens.first(token - 1));
  }

  static boolean wordEnd(Tokens tokens, int to) {
    return to >= tokens.size() || tokens.spaced(to) || !hangul(tokens.first(to));
  }

  /** "6만명을": what is counted stands right after the number. */
  private static boolean counter(Tokens tokens, int from) {
    return from > 0
        && !tokens.spaced(from)
        && (Character.isDigit(tokens.first(from - 1))
            || "만천백조억".indexOf(tokens.first(from - 1)) >= 0);
  }

  /** "로부터", "에서": a longer particle ends its word too. */
  private static boolean particle(Tokens tokens, int from, int to) {
    return to - from <= 3 && !wordStart(tokens, from) && wordEnd(tokens, to);
  }
}
