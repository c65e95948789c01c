package kutip.shared;

/**
 * A run of text by Unicode code points, {@code end} exclusive, as in the W3C Web Annotation model's
 * TextPositionSelector.
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

  public TextSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean overlaps(TextSpan other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /** The text of this span. */
  public String in(String text) {
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, length()));
  }

  /** Whether the span lies inside a text of that many code points. */
  public boolean fits(String text) {
    return end <= text.codePointCount(0, text.length());
  }

  @Override
  public int compareTo(TextSpan other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
