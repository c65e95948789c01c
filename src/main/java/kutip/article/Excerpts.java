package kutip.article;

/** Beginnings of texts for lists. */
final class Excerpts {

  private Excerpts() {}

  /** The first words of a text on one line, with an ellipsis when something is left out. */
  static String of(String text, int most) {
    String line = onOneLine(text.substring(0, Math.min(text.length(), most * 2)).strip());
    if (line.length() <= most) {
      return line;
    }
    int cut = line.lastIndexOf(' ', most);
    int end = cut > most / 2 ? cut : most;
    int safe = Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end;
    return line.substring(0, safe) + "…";
  }

  /** Asked of every article that grouping reads: a regular expression takes ten times as long. */
  private static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || (c >= '\t' && c <= '\r');
      if (!space) {
        line.append(c);
      } else if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString();
  }
}
