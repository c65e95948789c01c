package kutip.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The expected tables were printed by the reference scorer on the same three files. */
class ScoreTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @ParameterizedTest
  @ValueSource(strings = {"language", "kind", "action", "category"})
  void figuresAreThoseOfTheReferenceScorer(String by) {
    Score score = Score.of(lines("articles"), lines("gold"), lines("predicted"), by);
    assertThat(ScoreTable.of(score, by)).isEqualToNormalizingNewlines(text("by-" + by + ".txt"));
  }

  @Test
  void everyDifferenceIsListedWithItsQuote() {
    Score score = Score.of(lines("articles"), lines("gold"), lines("predicted"), null);
    String errors = ScoreTable.errors(score);
    assertThat(errors).contains("MISSED", "SPURIOUS", "WRONG", "differs:");
    assertThat(errors.lines().filter(line -> line.startsWith("  quote:")))
        .hasSize(score.differences.size());
  }

  @Test
  void goldScoredAgainstItselfIsPerfect() {
    Score score = Score.of(lines("articles"), lines("gold"), lines("gold"), null);
    assertThat(score.claims.f1()).hasValue(1);
    assertThat(score.slots.f1()).hasValue(1);
  }

  @Test
  void accentsInitialsAndTheOrderOfNamesDoNotMatter() {
    assertThat(Agreement.samePerson("José Núñez", "NUNEZ Jose")).isTrue();
    assertThat(Agreement.samePerson("Yann LeCun", "Y. LeCun")).isTrue();
    assertThat(Agreement.samePerson("Yann LeCun", "Bob LeCun")).isFalse();
  }

  private static List<JsonNode> lines(String name) {
    return text(name + ".jsonl").lines().map(JSON::readTree).toList();
  }

  private static String text(String name) {
    try (InputStream in = ScoreTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
