package kutip.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import kutip.shared.Language;
import kutip.shared.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a text holds, the engine returns in time and quotes only what stands there. */
class HostileTextTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int ROUNDS = 120;
  private static final NameRegistry REGISTRY = NameRegistry.bundled();
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.bundled();

  @ParameterizedTest
  @EnumSource(Language.class)
  void randomTextNeverThrowsAndQuotesAreExact(Language language) {
    Random random = new Random(language.ordinal());
    for (int round = 0; round < ROUNDS; round++) {
      read(TextMaker.random(random), language);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void newsWithAstralAndCombiningCharactersKeepsItsOffsets(Language language) {
    Random random = new Random(7L + language.ordinal());
    for (int round = 0; round < ROUNDS; round++) {
      read(TextMaker.strewn(TextMaker.news(random), random), language);
    }
  }

  @Test
  void megabyteWithoutSpaceIsRead() {
    read("a".repeat(1_000_000), Language.EN);
    read("9".repeat(1_000_000), Language.ID);
    read("$".repeat(1_000_000), Language.EN);
    read("株".repeat(1_000_000), Language.JA);
  }

  @Test
  void tenThousandOpenBracketsAreRead() {
    read("Meta (".repeat(10_000) + " fell 4%.", Language.EN);
    read("Sam Altman, ".repeat(10_000) + "left OpenAI.", Language.EN);
    read("Nvidia fell 4%, ".repeat(5_000), Language.EN);
    read("« (".repeat(10_000), Language.FR);
  }

  @Test
  void genitiveNameInsideAVerbOfTwoPartsIsRead() {
    read("Der Vorstand gab Nvidias Drängen nach. Danach trat Metas Chef zurück.", Language.DE);
    read("Die Zahl wurde Oracles Anlegern, Metas Chef und Googles", Language.DE);
  }

  @Test
  void emptyAndBlankTextsHaveNoClaims() {
    assertThat(read("", Language.EN).claims()).isEmpty();
    assertThat(read(" \n\r\n\t\u00a0 ", Language.ZH).claims()).isEmpty();
  }

  private static Extraction read(String text, Language language) {
    Document document =
        new Document(
            text.substring(0, Math.min(80, text.length())),
            text,
            LocalDate.of(2025, 6, 1),
            language);
    Extraction extraction =
        assertTimeoutPreemptively(PATIENCE, () -> EXTRACTOR.extract(document, REGISTRY));
    for (ExtractedClaim claim : extraction.claims()) {
      String source = claim.field() == TextField.TITLE ? document.title() : text;
      assertThat(claim.span().in(source == null ? "" : source)).isEqualTo(claim.quote());
    }
    return extraction;
  }
}
