package kutip.intake.read;

/** Joins the lines of a printed page into paragraphs. */
final class PdfLines {

  /** Stands where a line ends inside a paragraph. */
  static final String BREAK = "\u2028";

  private static final char MARK = '\u2028';

  private PdfLines() {}

  static String join(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (String paragraph : text.split("\n")) {
      String line = Lines.tidy(paragraph(paragraph));
      if (!line.isEmpty()) {
        out.append(out.isEmpty() ? "" : "\n").append(line);
      }
    }
    return out.toString();
  }

  private static String paragraph(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != MARK) {
        out.append(c);
      } else {
        lineEnd(out, next(text, i));
      }
    }
    return out.toString();
  }

  private static char next(String text, int at) {
    int i = at;
    while (i < text.length() && (text.charAt(i) == MARK || text.charAt(i) == ' ')) {
      i++;
    }
    return i < text.length() ? text.charAt(i) : ' ';
  }

  /** A word cut by a hyphen is made whole; scripts without spaces get none. */
  private static void lineEnd(StringBuilder out, char next) {
    int last = out.length() - 1;
    if (last > 0
        && out.charAt(last) == '-'
        && Character.isLetter(out.charAt(last - 1))
        && Character.isLowerCase(next)) {
      out.setLength(last);
    } else if (last < 0 || !(unspaced(out.charAt(last)) && unspaced(next))) {
      out.append(' ');
    }
  }

  private static boolean unspaced(char c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || (c >= '\u3000' && c <= '\u303f')
        || (c >= '\uff00' && c <= '\uff0f');
  }
}
