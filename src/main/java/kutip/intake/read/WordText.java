package kutip.intake.read;

import java.util.Set;

/** Gathers the text of WordprocessingML: a paragraph is a line. */
final class WordText {

  /** Struck-out text, field codes, and the older twin of a newer drawing. */
  private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "instrText", "Fallback");

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();
  private int leftOut;
  private boolean inText;

  void start(String element) {
    if (LEFT_OUT.contains(element)) {
      leftOut++;
    }
    switch (element) {
      case "t" -> inText = true;
      case "tab", "br", "cr" -> paragraph.append(' ');
      case "noBreakHyphen" -> paragraph.append('-');
      default -> {}
    }
  }

  void end(String element) {
    if (LEFT_OUT.contains(element)) {
      leftOut--;
    }
    switch (element) {
      case "t" -> inText = false;
      case "p" -> endParagraph();
      default -> {}
    }
  }

  void characters(String text) {
    if (inText && leftOut == 0) {
      paragraph.append(text);
    }
  }

  private void endParagraph() {
    String line = Lines.tidy(paragraph);
    if (!line.isEmpty()) {
      out.append(out.isEmpty() ? "" : "\n").append(line);
    }
    paragraph.setLength(0);
  }

  String done() {
    endParagraph();
    return out.toString();
  }
}
