package kutip.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kutip.shared.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Reads the row files: a publication date, then {@code text => what is found}, each quantity with
 * its kind, values and exact text; {@code nothing} where nothing may be found.
 */
class QuantityRowsTest {

  private static final String ARROW = " => ";

  @TestFactory
  Stream<DynamicTest> everyRowIsReadAsWritten() {
    return Arrays.stream(Language.values()).flatMap(QuantityRowsTest::rows);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasRowsEnough(Language language) {
    long least = language == Language.EN ? 60 : language == Language.ID ? 40 : 20;
    assertThat(rows(language).count()).isGreaterThanOrEqualTo(least);
  }

  private static Stream<DynamicTest> rows(Language language) {
    List<String> lines = lines(language);
    LocalDate published = LocalDate.parse(lines.getFirst());
    return lines.stream()
        .skip(1)
        .map(line -> {
          int arrow = line.indexOf(ARROW);
          String text = line.substring(0, arrow);
          String wanted = line.substring(arrow + ARROW.length());
          return DynamicTest.dynamicTest(
              language.key() + ": " + text,
              () -> assertThat(read(language, text, published)).isEqualTo(wanted));
        });
  }

  private static List<String> lines(Language language) {
    String file = language.key() + ".txt";
    try (InputStream in = QuantityRowsTest.class.getResourceAsStream(file)) {
      String all =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Language language, String text, LocalDate published) {
    String found =
        QuantityFinder.of(language).find(text, published).stream()
            .map(q -> QuantityTexts.of(q, text))
            .collect(Collectors.joining("; "));
    return found.isEmpty() ? "nothing" : found;
  }
}
