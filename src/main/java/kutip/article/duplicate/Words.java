package kutip.article.duplicate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text's words as hashes, without case and punctuation; in scripts without spaces every character
 * is one.
 *
 * @param hashes one for each word
 * @param marks for each word what it may stand for, see the constants
 * @param dense whether most words are single characters of a script without spaces
 */
record Words(long[] hashes, byte[] marks, boolean dense) {

  /** A word that any retelling would keep. */
  static final byte PLAIN = 0;

  /** A figure. */
  static final byte FIGURE = 1;

  /** A word with a capital that does not begin a sentence. */
  static final byte NAME = 2;

  int count() {
    return hashes.length;
  }

  static Words of(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return new Reader(composed).read();
  }

  /** Walks over a text once. */
  private static final class Reader {

    private final String text;
    private long[] hashes = new long[256];
    private byte[] marks = new byte[256];
    private int count;
    private int single;
    private boolean begins = true;

    Reader(String text) {
      this.text = text;
    }

    Words read() {
      int at = 0;
      while (at < text.length()) {
        int c = text.codePointAt(at);
        int next = at + Character.charCount(c);
        if (standsAlone(c)) {
          add(Hashes.mix(c), PLAIN);
          single++;
          at = next;
        } else if (Character.isDigit(c)) {
          at = figure(at);
        } else if (Character.isLetter(c)) {
          at = word(at);
        } else {
          begins |= ".!?:\"“”»«\n".indexOf(c) >= 0;
          at = next;
        }
      }
      return new Words(
          Arrays.copyOf(hashes, count), Arrays.copyOf(marks, count), single * 2 > count);
    }

    /** Digits with the separators between them. */
    private int figure(int from) {
      int at = from;
      int end = from;
      while (at < text.length()
          && (Character.isDigit(text.charAt(at)) || ".,".indexOf(text.charAt(at)) >= 0)) {
        at++;
        end = Character.isDigit(text.charAt(at - 1)) ? at : end;
      }
      add(Hashes.of(text, from, end), FIGURE);
      begins = false;
      return end;
    }

    private int word(int from) {
      int at = from;
      while (at < text.length() && inWord(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
      }
      boolean name = !begins && Character.isUpperCase(text.codePointAt(from));
      String word = text.substring(from, at).toLowerCase(Locale.ROOT);
      add(Hashes.of(word, 0, word.length()), name ? NAME : PLAIN);
      begins = false;
      return at;
    }

    private static boolean inWord(int c) {
      return !standsAlone(c)
          && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private static boolean standsAlone(int c) {
      if (c < 0x0e00) {
        return false;
      }
      return switch (Character.UnicodeScript.of(c)) {
        case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetter(c);
        default -> false;
      };
    }

    private void add(long hash, byte mark) {
      if (count == hashes.length) {
        hashes = Arrays.copyOf(hashes, count * 2);
        marks = Arrays.copyOf(marks, count * 2);
      }
      hashes[count] = hash;
      marks[count++] = mark;
    }
  }
}
