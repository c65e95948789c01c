package kutip.extraction.text;

/** Cuts a text into tokens, every script by the same rules, in one pass. */
public final class Tokenizer {

  private final Vocabulary vocabulary;
  private final boolean elisions;

  /**
   * @param elisions whether an apostrophe belongs to the word before it (French "l'entreprise"),
   *     else it begins the ending after it ("Meta's", "Meta'dan")
   */
  public Tokenizer(Vocabulary vocabulary, boolean elisions) {
    this.vocabulary = vocabulary;
    this.elisions = elisions;
  }

  public Tokens tokenize(String text) {
    Tokens tokens = new Tokens(text);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        i = addBreak(tokens, text, i);
      } else if (Character.isWhitespace(c)
          || Character.isSpaceChar(c)
          || c == '\u200B'
          || c == '\uFEFF') {
        i++;
      } else {
        i = addToken(tokens, text, i);
      }
    }
    return tokens;
  }

  private static int addBreak(Tokens tokens, String text, int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    tokens.add(from, i, TokenType.BREAK, -1, -1);
    return i;
  }

  private int addToken(Tokens tokens, String text, int from) {
    char c = text.charAt(from);
    int to;
    TokenType type = TokenType.WORD;
    if (isDigit(c)) {
      to = numberEnd(text, from);
      type = TokenType.NUMBER;
    } else if (isKatakana(c)) {
      to = from + 1;
      while (to < text.length() && isKatakana(text.charAt(to))) {
        to++;
      }
    } else if (isIdeograph(c)) {
      to = from + 1;
      type = TokenType.IDEOGRAPH;
    } else if (isLetter(c) || startsEnding(text, from)) {
      to = wordEnd(text, from);
    } else {
      to = from + (Character.isHighSurrogate(c) && from + 1 < text.length() ? 2 : 1);
      type = TokenType.PUNCTUATION;
    }
    return add(tokens, text, from, to, type);
  }

  private int add(Tokens tokens, String text, int from, int to, TokenType type) {
    int lowerHash = 0;
    int bareHash = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      lowerHash = lowerHash * 31 + Folding.lower(c);
      bareHash = bareHash * 31 + Folding.bare(c);
    }
    int lower = vocabulary.lower(text, from, to, lowerHash);
    int bare = lowerHash == bareHash ? lower : vocabulary.bare(text, from, to, bareHash);
    tokens.add(from, to, type, lower, bare);
    return to;
  }

  private static int numberEnd(String text, int from) {
    int i = from + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean separator =
          (c == '.' || c == ',') && i + 1 < text.length() && isDigit(text.charAt(i + 1));
      if (!isDigit(c) && !separator) {
        break;
      }
      i++;
    }
    return i;
  }

  /**
   * Letters and digits; also "U.S.", "Character.AI", "AT&amp;T", "O'Brien", and with elisions "l'".
   */
  private int wordEnd(String text, int from) {
    int i = from + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (!isLetter(c) && !isDigit(c) && !joins(text, from, i)) {
        break;
      }
      i++;
    }
    if (i < text.length() && isApostrophe(text.charAt(i)) && elisions && i - from <= 4) {
      return i + 1;
    }
    boolean initials =
        i < text.length() && text.charAt(i) == '.' && i - 2 >= from && text.charAt(i - 2) == '.';
    return initials ? i + 1 : i;
  }

  private boolean joins(String text, int from, int i) {
    char c = text.charAt(i);
    if (i + 1 >= text.length() || !isLetter(text.charAt(i + 1)) || !isLetter(text.charAt(i - 1))) {
      return false;
    }
    if (isApostrophe(c)) {
      return !elisions && i == from + 1 && isUpper(text, from) && isUpper(text, i + 1);
    }
    return c == '.' || c == '&';
  }

  private boolean startsEnding(String text, int i) {
    return !elisions
        && isApostrophe(text.charAt(i))
        && i > 0
        && (isLetter(text.charAt(i - 1)) || isDigit(text.charAt(i - 1)))
        && i + 1 < text.length()
        && Character.isLowerCase(text.charAt(i + 1));
  }

  private static boolean isUpper(String text, int i) {
    return Character.isUpperCase(text.charAt(i));
  }

  static boolean isApostrophe(char c) {
    return Folding.lower(c) == '\'';
  }

  static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '\uFF10' && c <= '\uFF19');
  }

  static boolean isKatakana(char c) {
    return (c >= '\u30A1' && c <= '\u30FA') || c == '\u30FC' || (c >= '\uFF66' && c <= '\uFF9F');
  }

  /** Han, Hiragana, Hangul. */
  static boolean isIdeograph(char c) {
    return (c >= '\u2E80' && c <= '\u2FDF')
        || (c >= '\u3005' && c <= '\u3007')
        || (c >= '\u3041' && c <= '\u309F')
        || (c >= '\u3400' && c <= '\u4DBF')
        || (c >= '\u4E00' && c <= '\u9FFF')
        || (c >= '\uAC00' && c <= '\uD7AF')
        || (c >= '\uF900' && c <= '\uFAFF');
  }

  /** Letters of spaced scripts and the marks that combine with them. */
  static boolean isLetter(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    return !isIdeograph(c)
        && !isKatakana(c)
        && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);
  }
}
