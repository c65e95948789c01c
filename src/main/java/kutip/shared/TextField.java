package kutip.shared;

/** The part of an article that a span points into. */
public enum TextField {
  TITLE,
  TEXT;

  /** The name in files: {@code title} or {@code text}. */
  public String key() {
    return this == TITLE ? "title" : "text";
  }
}
