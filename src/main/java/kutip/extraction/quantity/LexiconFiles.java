package kutip.extraction.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import kutip.shared.Language;

/**
 * Reads {@code extraction/common/quantity.txt} and a language's own. A line is {@code key arguments
 * : surface, surface, …} or a setting without colon. A surface may carry {@code =} (only in this
 * case), {@code ^} (only with a capital), a trailing {@code *} (any letters may follow).
 */
final class LexiconFiles {

  private LexiconFiles() {}

  /**
   * Loads a language.
   *
   * @throws IllegalStateException naming file and line when a file is missing or not understood
   */
  static Lexicon load(Language language) {
    Lexicon lexicon = new Lexicon();
    read("/extraction/common/quantity.txt", lexicon);
    read("/extraction/" + language.key() + "/quantity.txt", lexicon);
    return lexicon;
  }

  private static void read(String file, Lexicon lexicon) {
    String[] lines = text(file).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      try {
        line(lines[i].strip(), lexicon);
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(file + ":" + (i + 1) + ": " + e.getMessage(), e);
      }
    }
  }

  private static String text(String file) {
    try (InputStream in = LexiconFiles.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("resource missing: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void line(String line, Lexicon lexicon) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    int colon = line.indexOf(" : ");
    if (colon < 0) {
      setting(line, lexicon);
      return;
    }
    String[] head = line.substring(0, colon).strip().split(" +");
    for (String surface : line.substring(colon + 3).split(",")) {
      surface(head, surface.strip(), lexicon);
    }
  }

  private static void setting(String line, Lexicon lexicon) {
    switch (line) {
      case "decimal comma" -> lexicon.decimal = ',';
      case "decimal dot" -> lexicon.decimal = '.';
      case "group space" -> lexicon.groupBySpace = true;
      case "group comma" -> lexicon.groupByComma = true;
      case "order month day" -> lexicon.dayFirst = false;
      case "numbers compound" -> lexicon.compound = true;
      case "numbers mixed" -> lexicon.mixed = true;
      case "numbers vigesimal" -> lexicon.vigesimal = true;
      case "endings apostrophe" -> lexicon.apostropheEndings = true;
      case "numbers rare" -> lexicon.rareNumbers = true;
      default -> throw new IllegalArgumentException("unknown setting: " + line);
    }
  }

  private static void surface(String[] head, String marked, Lexicon lexicon) {
    boolean exact = marked.startsWith("=");
    boolean capital = marked.startsWith("^");
    boolean stem = marked.endsWith("*") && marked.length() > 1;
    String surface = marked.substring(exact || capital ? 1 : 0, marked.length() - (stem ? 1 : 0));
    if (surface.isEmpty()) {
      throw new IllegalArgumentException("empty word");
    }
    Lexeme lexeme = lexicon.entry(surface);
    boolean first = lexeme.kinds == 0;
    lexeme.exact = exact && (first || lexeme.exact != null) ? surface : null;
    lexeme.capital = capital && (first || lexeme.capital);
    lexeme.stem |= stem;
    Senses.add(lexeme, head);
  }
}
