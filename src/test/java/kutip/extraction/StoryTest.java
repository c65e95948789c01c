package kutip.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kutip.shared.AiSpending;
import kutip.shared.ClaimSlots;
import kutip.shared.Language;
import kutip.shared.MarketCapChange;
import kutip.shared.SpendingCategory;
import kutip.shared.TalentAction;
import kutip.shared.TalentMove;
import org.junit.jupiter.api.Test;

/** What takes more than one clause to understand: who is meant, what is still spoken of. */
class StoryTest {

  private static final LocalDate DAY = LocalDate.of(2025, 11, 20);

  private final ClaimExtractor extractor = ClaimExtractor.bundled();
  private final NameRegistry names = NameRegistry.bundled();

  private List<ExtractedClaim> read(Language language, String text) {
    return extractor.extract(new Document(null, text, DAY, language), names).claims();
  }

  private <T extends ClaimSlots> List<T> read(Language language, String text, Class<T> kind) {
    return read(language, text).stream()
        .map(ExtractedClaim::slots)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  @Test
  void whoFollowsAnExodusComesFromTheSameCompany() {
    String text =
        "Anna Keller left Intel in May. Peter Novak quit Intel a week later. Maria Lopez has gone"
            + " to Nvidia.";

    assertThat(read(Language.EN, text, TalentMove.class))
        .filteredOn(move -> "Maria Lopez".equals(move.person()))
        .singleElement()
        .satisfies(move -> assertThat(move.fromCompany()).isEqualTo("Intel"))
        .satisfies(move -> assertThat(move.action()).isEqualTo(TalentAction.MOVE));
  }

  @Test
  void membersOfACountedGroupHaveItsEmployer() {
    String text = "Cohere poached three Intel engineers, among them Anna Keller and Peter Novak.";

    assertThat(read(Language.EN, text, TalentMove.class))
        .filteredOn(move -> move.person() != null)
        .hasSize(2)
        .allMatch(move -> "Intel".equals(move.fromCompany()));
  }

  @Test
  void aFirstWordIsANameWhereTheTextUsesItAsOneElsewhere() {
    String text =
        "Tokokripta melakukan PHK terhadap 45 karyawan. Menurut manajemen Tokokripta, pasar"
            + " sedang lesu. Separuh tim dirumahkan.";

    assertThat(read(Language.ID, text, TalentMove.class))
        .singleElement()
        .satisfies(move -> assertThat(move.fromCompany()).isEqualTo("Tokokripta"))
        .satisfies(move -> assertThat(move.headcount()).isEqualTo(45));
  }

  @Test
  void aCurrencyStaysUnderstoodForTheNextSums() {
    String text =
        "Oracle gastará 25.000 millones de dólares en centros de datos. Meta prevé gastar 60.000"
            + " millones en 2026 y tiene 3.000 millones de usuarios.";

    assertThat(read(Language.ES, text, AiSpending.class))
        .filteredOn(spending -> spending.company().equals("Meta"))
        .singleElement()
        .satisfies(spending -> assertThat(spending.currency()).isEqualTo("USD"));
  }

  @Test
  void theStartUpIsNotTheListedCompanyBesideIt() {
    String text =
        "Google, the largest customer of Cohere, planned to pay the startup $200 million for AI"
            + " models this year.";

    assertThat(read(Language.EN, text, AiSpending.class))
        .singleElement()
        .satisfies(spending -> assertThat(spending.counterparty()).isEqualTo("Cohere"))
        .satisfies(spending -> assertThat(spending.category()).isEqualTo(SpendingCategory.OTHER));
  }

  @Test
  void whoReportsIsNotWhomTheNextSentenceIsAbout() {
    String text =
        "Cohere lost its finance chief, Reuters reported on Monday. The company hired Rita Gold.";

    assertThat(read(Language.EN, text, TalentMove.class))
        .filteredOn(move -> "Rita Gold".equals(move.person()))
        .singleElement()
        .satisfies(move -> assertThat(move.toCompany()).isEqualTo("Cohere"));
  }

  @Test
  void aDifferenceAndALevelAreNoRange() {
    String text =
        "Oracle's stock rose 36%, lifting its market value by $244 billion to $922 billion.";

    assertThat(read(Language.EN, text, MarketCapChange.class))
        .singleElement()
        .satisfies(change -> assertThat(change.amount()).isEqualByComparingTo("244000000000"))
        .satisfies(
            change -> assertThat(change.marketCapAfter()).isEqualByComparingTo("922000000000"));
  }

  @Test
  void aShareOfTheWorkforceIsNoPriceAndNoHeadCount() {
    String text =
        "Meta will let go 8,000 people, a tenth of its workforce. Chegg is cutting 45% of"
            + " its workforce, or 388 jobs, because of lower traffic.";

    assertThat(read(Language.EN, text, MarketCapChange.class)).isEmpty();
    assertThat(read(Language.EN, text))
        .flatExtracting(ExtractedClaim::context)
        .noneMatch(part -> part.role() == ContextPart.Role.WORKFORCE);
  }

  @Test
  void whatIsDoneByEachIsSaidOfEach() {
    String text = "SoftBank and Oracle will each spend $19 billion on data centers.";

    assertThat(read(Language.EN, text, AiSpending.class))
        .extracting(AiSpending::company)
        .containsExactlyInAnyOrder("SoftBank", "Oracle");
  }
}
