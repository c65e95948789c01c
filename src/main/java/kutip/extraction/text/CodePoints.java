package kutip.extraction.text;

import kutip.shared.TextSpan;
import org.jspecify.annotations.Nullable;

/** Turns the engine's character offsets into the code points that files and claims count. */
public final class CodePoints {

  private static final int STRIDE = 256;

  private final String text;
  private final int @Nullable [] before;

  public CodePoints(String text) {
    this.text = text;
    this.before = hasSurrogates(text) ? count(text) : null;
  }

  private static boolean hasSurrogates(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Code points before every {@value #STRIDE}th character. */
  private static int[] count(String text) {
    int[] counted = new int[text.length() / STRIDE + 1];
    for (int i = 1; i < counted.length; i++) {
      counted[i] = counted[i - 1] + text.codePointCount((i - 1) * STRIDE, i * STRIDE);
      if (Character.isHighSurrogate(text.charAt(i * STRIDE - 1))
          && i * STRIDE < text.length()
          && Character.isLowSurrogate(text.charAt(i * STRIDE))) {
        counted[i]--;
      }
    }
    return counted;
  }

  /** How many code points stand before a character. */
  public int at(int character) {
    if (before == null) {
      return character;
    }
    int block = character / STRIDE;
    return before[block] + pairedCount(block * STRIDE, character);
  }

  private int pairedCount(int from, int to) {
    return from == to ? 0 : text.codePointCount(from, to);
  }

  /** A span of characters as a span of code points. */
  public TextSpan span(int start, int end) {
    return new TextSpan(at(start), at(end));
  }
}
