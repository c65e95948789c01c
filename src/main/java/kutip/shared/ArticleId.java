package kutip.shared;

/** Identifies a stored article. */
public record ArticleId(long value) implements Comparable<ArticleId> {

  @Override
  public int compareTo(ArticleId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
