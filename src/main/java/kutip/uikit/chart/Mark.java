package kutip.uikit.chart;

/**
 * One bar, dot or segment.
 *
 * @param key what it stands for
 * @param position category, row name or ISO date
 * @param low the value, or the lower bound of a range
 * @param high equal to {@code low} unless it is a range
 * @param text the value as people read it, in the page's language
 * @param detail what stands beside the value when pointed at, such as names; may be empty
 * @param sources independent sources behind it; 0 when they are not counted
 */
public record Mark<K>(
    K key, String position, double low, double high, String text, String detail, int sources) {

  /** A mark with one value. */
  public static <K> Mark<K> of(K key, String position, double value, String text, int sources) {
    return new Mark<>(key, position, value, value, text, "", sources);
  }

  /** The same mark with a note for the one who points at it. */
  public Mark<K> with(String note) {
    return new Mark<>(key, position, low, high, text, note, sources);
  }
}
