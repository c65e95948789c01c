package kutip.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kutip.shared.AiSpending;
import kutip.shared.ClaimSlots;
import kutip.shared.Language;
import kutip.shared.MarketCapChange;
import kutip.shared.TalentMove;
import org.junit.jupiter.api.Test;

/** What takes more than a frame to understand in German, French, Spanish, Turkish and Chinese. */
class WorldStoryTest {

  private static final LocalDate DAY = LocalDate.of(2025, 11, 20);

  private final ClaimExtractor extractor = ClaimExtractor.bundled();
  private final NameRegistry names = NameRegistry.bundled();

  private <T extends ClaimSlots> List<T> read(Language language, String text, Class<T> kind) {
    return extractor.extract(new Document(null, text, DAY, language), names).claims().stream()
        .map(ExtractedClaim::slots)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  @Test
  void anOwnersNameMayEndInTheSameWord() {
    String text = "Oracle legte Zahlen vor. Nvidias Aktie fiel um 4 Prozent.";

    assertThat(read(Language.DE, text, MarketCapChange.class))
        .singleElement()
        .satisfies(change -> assertThat(change.company()).isEqualTo("Nvidia"));
  }

  @Test
  void aCompoundIsReadByItsEnding() {
    String text = "Die Kommunikationschefin Anna Keller verlässt Cohere.";

    assertThat(read(Language.DE, text, TalentMove.class))
        .singleElement()
        .satisfies(move -> assertThat(move.fromRole()).isEqualTo("Kommunikationschefin"));
  }

  @Test
  void whoeverOwnsANounIsNotWhereSomebodyComesFrom() {
    String text = "Anna Keller heuert bei dem neuen Forschungslabor von Cohere an.";

    assertThat(read(Language.DE, text, TalentMove.class))
        .singleElement()
        .satisfies(move -> assertThat(move.toCompany()).isEqualTo("Cohere"))
        .satisfies(move -> assertThat(move.fromCompany()).isNull());
  }

  @Test
  void anArticleBeforeAPrepositionStandsForTheShares() {
    String text = "Las acciones de Oracle cayeron un 5% y las de Nvidia subieron un 2%.";

    assertThat(read(Language.ES, text, MarketCapChange.class))
        .extracting(MarketCapChange::company)
        .containsExactly("Oracle", "Nvidia");
  }

  @Test
  void sharesBelongToTheCompanyBeforeTheRelativePronoun() {
    String text =
        "Microsoft a signé un accord avec IREN, dont le titre s'est envolé de 11 % mardi.";

    assertThat(read(Language.FR, text, MarketCapChange.class))
        .singleElement()
        .satisfies(change -> assertThat(change.company()).isEqualTo("IREN"));
  }

  @Test
  void aFigureThatSomethingRoseFromIsNotTheNewOne() {
    String text =
        "Meta, yapay zeka için sermaye harcaması tahminini 66-72 milyar dolardan 70-72 milyar"
            + " dolara yükseltti.";

    assertThat(read(Language.TR, text, AiSpending.class))
        .singleElement()
        .satisfies(spending -> assertThat(spending.amountLow()).isEqualByComparingTo("70e9"));
  }

  @Test
  void theOriginalInBracketsIsTheSamePerson() {
    String text = "汪滔（Alexandr Wang）加入Meta，出任首席AI官。";

    assertThat(read(Language.ZH, text, TalentMove.class))
        .singleElement()
        .satisfies(move -> assertThat(move.toCompany()).isEqualTo("Meta"));
  }
}
