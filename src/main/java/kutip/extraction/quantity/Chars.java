package kutip.extraction.quantity;

/** Classes and foldings of chars, as tables: the scanner asks for every char of every text. */
final class Chars {

  static final byte OTHER = 0;
  static final byte LETTER = 1;
  static final byte DIGIT = 2;
  static final byte SPACE = 3;

  /** Written without spaces between words: ideographs and kana. */
  static final byte IDEOGRAPH = 4;

  static final byte HANGUL = 5;

  private static final byte[] CLASS = new byte[1 << 16];
  private static final char[] FOLD = new char[1 << 16];

  static {
    for (int c = 0; c < CLASS.length; c++) {
      FOLD[c] = foldOf((char) c);
      CLASS[c] = classOf((char) c);
    }
  }

  private Chars() {}

  static byte classify(char c) {
    return CLASS[c];
  }

  /** Lower case, half width, one kind of blank, apostrophe and dash; dotless i as i. */
  static char fold(char c) {
    return FOLD[c];
  }

  static boolean digit(char c) {
    return CLASS[c] == DIGIT;
  }

  static boolean letter(char c) {
    return CLASS[c] == LETTER;
  }

  private static byte classOf(char c) {
    char folded = foldOf(c);
    if (folded >= '0' && folded <= '9') {
      return DIGIT;
    }
    if (folded == ' ') {
      return SPACE;
    }
    if (c >= 0xAC00 && c <= 0xD7A3) {
      return HANGUL;
    }
    boolean kana = c >= 0x3041 && c <= 0x30FF && c != 0x30FB;
    if (kana || c == 0x3005 || c == 0x3007 || Character.isIdeographic(c)) {
      return IDEOGRAPH;
    }
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return Character.isLetter(c) || mark ? LETTER : OTHER;
  }

  private static char foldOf(char c) {
    if (c >= 0xFF01 && c <= 0xFF5D) {
      return Character.toLowerCase((char) (c - 0xFEE0));
    }
    return switch (c) {
      case '\u00A0', '\u202F', '\u2009', '\u2007', '\u3000', '\t' -> ' ';
      case '\u0130', '\u0131' -> 'i';
      case '\u2019', '\u02BC' -> '\'';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212', '\u301C', '\uFF5E', '~' -> '-';
      case '\uFFE5' -> '\u00A5';
      case '\uFFE1' -> '\u00A3';
      case '\uFFE6' -> '\u20A9';
      case '\uFE6A' -> '%';
      default -> Character.toLowerCase(c);
    };
  }
}
