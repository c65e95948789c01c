package kutip.intake.read;

/** Lines as a reader sees them: white space that only lays out is one space. */
final class Lines {

  private Lines() {}

  static String tidy(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        gap = !out.isEmpty();
      } else if (c != '\u00ad' && c != '\u200b' && c != '\ufeff' && c != '\0') {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }
}
