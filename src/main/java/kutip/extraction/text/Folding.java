package kutip.extraction.text;

import java.text.Normalizer;

/**
 * Two foldings of single characters: lower case with compatibility variants (full-width letters,
 * typographic quotes) made plain, and the same without accents. One character stays one character,
 * so offsets are kept.
 */
public final class Folding {

  private static final char[] LOWER = new char[Character.MAX_VALUE + 1];
  private static final char[] BARE = new char[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      LOWER[c] = BARE[c] = (char) c;
    }
    for (int c = 0; c < 0x2000; c++) {
      foldLetter((char) c);
    }
    for (int c = 0xFF01; c <= 0xFF5E; c++) {
      LOWER[c] = BARE[c] = Character.toLowerCase((char) (c - 0xFEE0));
    }
    for (char c : "’‘ʼ＇`´".toCharArray()) {
      LOWER[c] = BARE[c] = '\'';
    }
    for (char c : "‐‑‒－".toCharArray()) {
      LOWER[c] = BARE[c] = '-';
    }
    LOWER['\u0130'] = BARE['\u0130'] = LOWER['\u0131'] = BARE['\u0131'] = 'i';
  }

  private Folding() {}

  private static void foldLetter(char c) {
    if (!Character.isLetter(c)) {
      return;
    }
    LOWER[c] = Character.toLowerCase(c);
    String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    BARE[c] = Character.toLowerCase(decomposed.charAt(0));
    switch (LOWER[c]) {
      case 'ł' -> BARE[c] = 'l';
      case 'đ' -> BARE[c] = 'd';
      case 'ø' -> BARE[c] = 'o';
      default -> {}
    }
  }

  /** Lower case, accents kept. */
  public static char lower(char c) {
    return LOWER[c];
  }

  /** Lower case without accents. */
  public static char bare(char c) {
    return BARE[c];
  }

  /** Every character in lower case, accents kept. */
  public static String lower(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(LOWER[text.charAt(i)]);
    }
    return folded.toString();
  }

  /** Every character in lower case without accents. */
  public static String bare(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(BARE[text.charAt(i)]);
    }
    return folded.toString();
  }
}
