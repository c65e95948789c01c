package kutip.article;

/** Beginnings of texts for lists. */
final class Excerpts {

  private Excerpts() {}

  /** The first words of a text on one line, with an ellipsis when something is left out. */
  static String of(String text, int most) {
    String line =
        text.substring(0, Math.min(text.length(), most * 2)).strip().replaceAll("\\s+", " ");
    if (line.length() <= most) {
      return line;
    }
    int cut = line.lastIndexOf(' ', most);
    int end = cut > most / 2 ? cut : most;
    int safe = Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end;
    return line.substring(0, safe) + "…";
  }
}
