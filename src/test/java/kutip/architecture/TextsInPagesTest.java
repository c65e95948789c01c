package kutip.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read on pages stands in the bundles, never in the Java code of a page. */
class TextsInPagesTest {

  /** Comments, text blocks and strings, so that none is taken for another. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "//[^\\n]*|/\\*.*?\\*/|\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);

  /** Two words beside one another, or one that begins with a capital letter. */
  private static final Pattern WORDS =
      Pattern.compile(
          ".*\\p{L}{2,}[,.!?]? (\\{\\d} )?\\p{L}{2,}.*|\\p{Lu}\\p{Ll}+[.!?:…]?", Pattern.DOTALL);

  /** The product's name, a file format's, forms of dates, theme names, markup. */
  private static final Set<String> NOT_READ =
      Set.of("Kutip", "JSON Lines", "error primary", "noopener noreferrer", "MMM yyyy", "MMM yy");

  /** What is said to logs and in exceptions is read by operators, in English. */
  private static final Pattern NOT_A_PAGE =
      Pattern.compile("Exception\\(|LOG\\.|AssertionError\\(");

  @Test
  void noPageHasTextOfItsOwn() {
    assertThat(
            pages().stream()
                .flatMap(page -> texts(page.getFileName().toString(), read(page)))
                .toList())
        .isEmpty();
  }

  @Test
  void textIsTold() {
    assertThat(WORDS.matcher("Nothing here").matches()).isTrue();
    assertThat(WORDS.matcher("Save").matches()).isTrue();
    assertThat(WORDS.matcher("kutip-card").matches()).isFalse();
    assertThat(WORDS.matcher("event.detail.key").matches()).isFalse();
  }

  @Test
  void textInAnyKindOfStringIsFound() {
    String page =
        """
        // Not read by anyone
        add(new Span("Nothing here"), new H2(\"\"\"
            No facts
            yet (so far)\"\"\"), new Button("Delete {0} facts"), new Div("kutip-card"));
        throw new IllegalStateException("no such page");
        """;

    assertThat(texts("AView", page)).hasSize(3);
  }

  private static Stream<String> texts(String name, String source) {
    Set<String> found = new TreeSet<>();
    Matcher token = TOKEN.matcher(source);
    while (token.find()) {
      String text = token.group(2) == null ? token.group(1) : token.group(2);
      if (text != null && WORDS.matcher(text).matches() && !NOT_READ.contains(text)) {
        String before = source.substring(source.lastIndexOf(';', token.start()) + 1, token.start());
        if (!NOT_A_PAGE.matcher(before).find() && !code(text)) {
          found.add(name + ": " + text);
        }
      }
    }
    return found.stream();
  }

  /** Markup, style and script are no text; all that pages have of them assigns something. */
  private static boolean code(String text) {
    return text.contains("=") || text.matches("[yMdHms:' Z-]+");
  }

  private static Set<Path> pages() {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/kutip"))) {
      return files
          .filter(file -> file.toString().matches(".*/(ui|uikit|chart|shell)/[^/]+\\.java"))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
