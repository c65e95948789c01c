package kutip.uikit;

import java.util.Optional;
import kutip.shared.TextSpan;

/**
 * Finds in an article's text what someone selected on the page. Pages break lines in their own way,
 * so places are counted in visible characters alone.
 */
public final class SelectedText {

  private SelectedText() {}

  /**
   * @param before what stands on the page before the selection
   * @param selected the selection, as the page has it
   * @return empty when nothing visible is selected, or more than the text holds
   */
  public static Optional<TextSpan> find(String text, String before, String selected) {
    int skip = visible(before);
    int take = visible(selected);
    if (take == 0 || skip + take > visible(text)) {
      return Optional.empty();
    }
    int[] points = text.codePoints().toArray();
    int start = -1;
    int seen = 0;
    for (int i = 0; i < points.length; i++) {
      if (!blank(points[i])) {
        seen++;
        start = seen == skip + 1 ? i : start;
        if (seen == skip + take) {
          return Optional.of(new TextSpan(start, i + 1));
        }
      }
    }
    return Optional.empty();
  }

  private static int visible(String text) {
    return (int) text.codePoints().filter(c -> !blank(c)).count();
  }

  private static boolean blank(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }
}
