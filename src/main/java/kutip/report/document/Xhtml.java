package kutip.report.document;

/** Builds well-formed XHTML; every text is escaped, so that none can become markup. */
public final class Xhtml {

  private final StringBuilder out = new StringBuilder();

  /** Adds markup of our own. */
  public Xhtml raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Adds text from anywhere. */
  public Xhtml text(String text) {
    text.codePoints().forEach(this::codePoint);
    return this;
  }

  /** An element with a text. */
  public Xhtml element(String name, String style, String text) {
    out.append('<').append(name);
    if (!style.isEmpty()) {
      out.append(" class=\"").append(style).append('"');
    }
    out.append('>');
    text(text);
    out.append("</").append(name).append('>');
    return this;
  }

  private void codePoint(int c) {
    switch (c) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      case '"' -> out.append("&quot;");
      default -> {
        // What XML 1.0 cannot hold is left out.
        if (c >= 0x20 && c != 0xFFFE && c != 0xFFFF || c == '\n' || c == '\t') {
          out.appendCodePoint(c);
        }
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
