package kutip.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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

/** Which clause a name, a figure or a date belongs to. */
class ClauseTest {

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
  void aSecondPaymentBehindAndHasItsOwnSum() {
    List<AiSpending> spent =
        read(
            Language.EN,
            "Nvidia took a $3 billion stake in Nokia and committed $7 billion to Anthropic.",
            AiSpending.class);

    assertThat(spent).extracting(AiSpending::counterparty).containsExactly("Nokia", "Anthropic");
    assertThat(spent)
        .extracting(s -> s.amountLow() == null ? null : s.amountLow().toPlainString())
        .containsExactly("3000000000", "7000000000");
  }

  @Test
  void staffOfWhomAShareGoesAndStaffWhoStayAreNotLaidOff() {
    String share = "Intel cut 900 jobs. The cuts amount to about 3% of its 30,000 engineers.";
    String left = "Intel cut 900 jobs. The layoffs will leave about 4,000 people in the unit.";

    assertThat(read(Language.EN, share, TalentMove.class))
        .extracting(TalentMove::headcount)
        .containsExactly(900);
    assertThat(read(Language.EN, left, TalentMove.class))
        .extracting(TalentMove::headcount)
        .containsExactly(900);
  }

  @Test
  void whoFoundedOneCompanyAndLeadsAnotherComesFromTheOther() {
    String text =
        "Nvidia has hired Anna Keller, the co-founder of Google DeepMind and chief executive of"
            + " Cohere, to run a unit.";

    assertThat(read(Language.EN, text, TalentMove.class))
        .singleElement()
        .satisfies(move -> assertThat(move.fromCompany()).isEqualTo("Cohere"));
  }

  @Test
  void aChiefInAWhoseClauseIsTheSubjectOfItsVerb() {
    String text = "Nvidia praised Scale AI, whose CEO, Anna Keller, is moving to Intel.";

    assertThat(read(Language.EN, text, TalentMove.class))
        .singleElement()
        .satisfies(move -> assertThat(move.toCompany()).isEqualTo("Intel"))
        .satisfies(move -> assertThat(move.person()).isEqualTo("Anna Keller"));
  }

  @Test
  void baitForStaffIsNoDeparture() {
    String text = "Sam Altman said Meta offered his staff bonuses of $100 million to jump ship.";

    assertThat(read(Language.EN, text, TalentMove.class)).isEmpty();
  }

  @Test
  void aDateInARelativeClauseIsNotThatOfTheMove() {
    List<ExtractedClaim> claims =
        read(
            Language.EN,
            "Intel, which had 90,000 workers at the end of 2023, saw its shares rise 5%.");

    assertThat(claims).singleElement().satisfies(claim -> assertThat(claim.date()).isNull());
  }

  @Test
  void theValueOfTheCompanyLeftBehindIsNoLevelReached() {
    String en = "Nvidia's market value surpassed Microsoft's $3.74 trillion.";
    String id = "Kapitalisasi pasar Nvidia melampaui Microsoft yang sebesar US$ 3,74 triliun.";

    assertThat(read(Language.EN, en, MarketCapChange.class)).isEmpty();
    assertThat(read(Language.ID, id, MarketCapChange.class)).isEmpty();
  }

  @Test
  void aSuccessorsFormerPostStandsInTheClauseBehindTheName() {
    String text =
        "Apple said Peter Novak will retire. He will be replaced by Anna Keller, who was previously"
            + " a vice president at Microsoft.";

    assertThat(read(Language.EN, text, TalentMove.class))
        .filteredOn(move -> "Anna Keller".equals(move.person()))
        .singleElement()
        .satisfies(move -> assertThat(move.action()).isEqualTo(TalentAction.MOVE))
        .satisfies(move -> assertThat(move.fromCompany()).isEqualTo("Microsoft"))
        .satisfies(move -> assertThat(move.toCompany()).isEqualTo("Apple"));
  }

  @Test
  void membersOfAnUncountedGroupHaveItsEmployer() {
    String text = "Meta memboyong sejumlah peneliti OpenAI, seperti Anna Keller dan Peter Novak.";

    assertThat(read(Language.ID, text, TalentMove.class))
        .hasSize(2)
        .allMatch(move -> "OpenAI".equals(move.fromCompany()));
  }

  @Test
  void anInvestmentStaysOneHoweverNearTheStaffIsNamed() {
    String text =
        "Meta closed a $14 billion investment in Scale AI, whose boss is joining with other"
            + " employees.";

    assertThat(read(Language.EN, text, AiSpending.class))
        .singleElement()
        .satisfies(s -> assertThat(s.category()).isEqualTo(SpendingCategory.INVESTMENT))
        .satisfies(s -> assertThat(s.amountLow()).isEqualByComparingTo(new BigDecimal("14e9")));
  }

  @Test
  void aLevelToldAfterAFallIsWhereTheFallEnded() {
    String text =
        "Nokia shares have slipped 12% this year, giving it a market value of $30 billion.";

    assertThat(read(Language.EN, text, MarketCapChange.class))
        .singleElement()
        .satisfies(change -> assertThat(change.percent()).isEqualByComparingTo("12"))
        .satisfies(change -> assertThat(change.marketCapAfter()).isEqualByComparingTo("30e9"));
  }

  @Test
  void aPostTakenAfterBeingPoachedIsWhereOneGoes() {
    String text =
        "Apple berubah. Posisinya diisi Anna Keller, yang diboyong dari Intel dan akan menjabat"
            + " wakil presiden riset.";

    assertThat(read(Language.ID, text, TalentMove.class))
        .singleElement()
        .satisfies(move -> assertThat(move.fromCompany()).isEqualTo("Intel"))
        .satisfies(move -> assertThat(move.toCompany()).isEqualTo("Apple"));
  }

  @Test
  void whoGoesFromOneNumberToAnotherGoesNowhere() {
    String text =
        "Cohere's Anna Keller said the company had gone from 9,000 agents to about 5,000.";

    assertThat(read(Language.EN, text, TalentMove.class)).isEmpty();
  }

  @Test
  void foundersNamedBehindADashAreTheCountedGroup() {
    String text =
        "Intel rehired two co-founders of Cohere - Anna Keller and Peter Novak - in a month.";

    assertThat(read(Language.EN, text, TalentMove.class))
        .extracting(TalentMove::person)
        .containsExactly("Anna Keller", "Peter Novak");
  }
}
