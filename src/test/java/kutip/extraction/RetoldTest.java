package kutip.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kutip.shared.AiSpending;
import kutip.shared.ClaimSlots;
import kutip.shared.Language;
import kutip.shared.MarketCapChange;
import kutip.shared.SpendingCategory;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a text does not say again, says in two places or says of somebody else. */
class RetoldTest {

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
  void whoGoesIntoARoundPaysTheCompanyThatRaisesIt() {
    String text =
        "Cohere said it raised $900 million in a round led by Thrive Capital. Thrive put in $400"
            + " million, Oracle chipped in $300 million and Nvidia contributed $200 million.";

    assertThat(read(Language.EN, text, AiSpending.class))
        .extracting(AiSpending::company, AiSpending::counterparty)
        .containsExactly(
            tuple("Thrive Capital", "Cohere"),
            tuple("Oracle", "Cohere"),
            tuple("Nvidia", "Cohere"));
  }

  @Test
  void theEndsOfARangeStandApart() {
    String both =
        "Meta raised the low end of its capital expenditure forecast to $66 billion from $64"
            + " billion, keeping the top end at $72 billion.";
    String low = "Meta raised the low end of its capital expenditure forecast to $66 billion.";

    assertThat(read(Language.EN, both, AiSpending.class))
        .extracting(s -> plain(s.amountLow()), s -> plain(s.amountHigh()))
        .containsExactly(tuple("66000000000", "72000000000"));
    assertThat(read(Language.EN, low, AiSpending.class))
        .extracting(s -> plain(s.amountLow()), s -> plain(s.amountHigh()))
        .containsExactly(tuple("66000000000", ""));
  }

  @Test
  void eachNumberOfAListHasItsOwnFormerEmployer() {
    String text = "Meta hired 20 people from OpenAI, at least 13 from Google and three from Apple.";

    assertThat(read(Language.EN, text, TalentMove.class))
        .extracting(TalentMove::headcount, TalentMove::fromCompany)
        .containsExactly(tuple(20, "OpenAI"), tuple(13, "Google"), tuple(3, "Apple"));
  }

  @Test
  void aClauseOfHisOwnSaysWhereTheSecondOfAListWorks() {
    String text =
        "Meta hired former GitHub manager Tom Berg and Daniel Ortiz, who runs AI startup Safe"
            + " Superintelligence, on Monday.";

    assertThat(read(Language.EN, text, TalentMove.class))
        .extracting(TalentMove::fromCompany)
        .containsExactly("GitHub", "Safe Superintelligence");
  }

  @Test
  void theSentenceSaysAtLastWhereSomebodyWas() {
    String text =
        "Microsoft has hired Anna Keller, co-founder of Google DeepMind, poaching her colleague and"
            + " friends too. Oracle hired Tom Berg, co-founder of Cohere, poaching him from Intel.";

    assertThat(read(Language.EN, text, TalentMove.class))
        .filteredOn(m -> "Tom Berg".equals(m.person()))
        .extracting(TalentMove::fromCompany, TalentMove::toCompany)
        .containsExactly(tuple("Intel", "Oracle"));
  }

  @Test
  void oneDepartureInTwoStepsIsOneClaim() {
    String text = "Apple manager Tom Berg is stepping down and will retire in the spring of 2026.";

    assertThat(read(Language.EN, text, TalentMove.class)).hasSize(1);
  }

  @Test
  void aHeadingSaysWhoseFiguresFollow() {
    String text =
        "Meta, Microsoft and Alphabet reported. Meta spends. Meta hires.\n\nMETA (−11.3%)\n\n"
            + "Meta fell.\n\nMICROSOFT (−2.9%)\n\nCapital spending came to $34.9 billion.";

    assertThat(read(Language.EN, text, AiSpending.class))
        .extracting(AiSpending::company)
        .containsExactly("Microsoft");
    assertThat(read(Language.EN, text, MarketCapChange.class))
        .extracting(MarketCapChange::company)
        .containsExactly("Meta", "Microsoft");
  }

  @Test
  void wordsInSmallLettersAreNobodysName() {
    String text =
        "Posisi Wang di Scale AI digantikan oleh Jason Droege, yang sebelumnya menjabat chief"
            + " strategy officer.";

    assertThat(read(Language.ID, text, TalentMove.class))
        .extracting(TalentMove::person)
        .containsExactly("Jason Droege");
  }

  @Test
  void theSceneOfASentenceIsWhereItsPeopleComeFrom() {
    String text = "Di OpenAI, dua peneliti yakni Tom Berg dan Anna Keller dibajak Meta.";

    assertThat(read(Language.ID, text, TalentMove.class))
        .extracting(TalentMove::fromCompany)
        .containsExactly("OpenAI", "OpenAI");
  }

  @Test
  void whoActsBehindASemicolonDoesNotSharePredicate() {
    String text =
        "Intel manager Tom Berg stepped down as finance chief; Lisa Ray took over as chief"
            + " financial officer.";

    assertThat(read(Language.EN, text, TalentMove.class))
        .extracting(TalentMove::person, m -> m.action().name())
        .containsExactly(tuple("Tom Berg", "LEAVE"), tuple("Lisa Ray", "PROMOTE"));
  }

  @Test
  void boundsBehindAndAreBoundsToo() {
    String text =
        "Microsoft and Nvidia will invest up to $5 billion and up to $10 billion, respectively, in"
            + " Anthropic.";

    assertThat(read(Language.EN, text, AiSpending.class))
        .extracting(AiSpending::company, s -> plain(s.amountLow()), s -> plain(s.amountHigh()))
        .containsExactly(tuple("Microsoft", "", "5000000000"), tuple("Nvidia", "", "10000000000"));
  }

  @Test
  void theFigureBeforeLowerIsItsOwn() {
    String text = "Shares fell. Microsoft closed 2.7% lower and Nvidia 2.8%.";

    assertThat(read(Language.EN, text, MarketCapChange.class))
        .extracting(MarketCapChange::company, m -> plain(m.percent()))
        .containsExactly(tuple("Microsoft", "2.7"), tuple("Nvidia", "2.8"));
  }

  @Test
  void sharesOfStaffAndComparisonsMoveNoSharePrice() {
    String text =
        "Oracle shrank its workforce by about 40%. Scale AI let go 200 people, or 14% of staff, and"
            + " dropped its contractors. Meta slipped, and it will spend 29% more than expected.";

    assertThat(read(Language.EN, text, MarketCapChange.class)).isEmpty();
  }

  @Test
  void whatAWholeIndustrySpendsIsNoCompanysSpending() {
    String text =
        "Nvidia expects $3 trillion in AI infrastructure spending by the end of the decade.";

    assertThat(read(Language.EN, text, AiSpending.class)).isEmpty();
  }

  @Test
  void countsOfPeopleAndOtherPlacesAreNotTheCompany() {
    String people =
        "Intel said it would end the year with about 75,000 employees, down 22% from June.";
    String place = "OpenAI grew. Elon Musk left the White House last week.";

    assertThat(read(Language.EN, people, MarketCapChange.class)).isEmpty();
    assertThat(read(Language.EN, place, TalentMove.class)).isEmpty();
  }

  @Test
  void oldHistoryIsNoNews() {
    String text = "Yann LeCun joined Meta in 2013. In 2000 Cisco lost 80% of its value.";

    assertThat(read(Language.EN, text, TalentMove.class)).isEmpty();
    assertThat(read(Language.EN, text, MarketCapChange.class)).isEmpty();
  }

  @Test
  void pairsBeforeTheVerbShareIt() {
    String text = "삼성전자는 4.1%, SK하이닉스는 1.2% 하락 마감했다.";

    assertThat(read(Language.KO, text, MarketCapChange.class))
        .extracting(MarketCapChange::company, m -> plain(m.percent()))
        .containsExactly(tuple("Samsung", "4.1"), tuple("SK Hynix", "1.2"));
  }

  @Test
  void aQuestionClaimsNothing() {
    String text = "Is chief scientist Yann LeCun leaving Meta for a start-up?";

    assertThat(read(Language.EN, text, TalentMove.class)).isEmpty();
  }

  @Test
  void eachReceiverOfAListHasItsSum() {
    String text =
        "OpenAI has committed to buy $250 billion of Azure services from Microsoft, $300 billion of"
            + " capacity from Oracle and $22.4 billion from CoreWeave.";

    assertThat(read(Language.EN, text, AiSpending.class))
        .extracting(AiSpending::counterparty, s -> plain(s.amountLow()))
        .containsExactly(
            tuple("Microsoft", "250000000000"),
            tuple("Oracle", "300000000000"),
            tuple("CoreWeave", "22400000000"));
  }

  @Test
  void aPlantReceivesNoInvestmentOfItsOwn() {
    String text = "SK Hynix plans to invest $14 billion in its M15X plant for memory chips.";

    assertThat(read(Language.EN, text, AiSpending.class))
        .extracting(AiSpending::category, AiSpending::counterparty)
        .containsExactly(tuple(SpendingCategory.CAPEX, null));
  }

  @Test
  void theLetterXEndsASentenceBehindAPreposition() {
    String text =
        "Linda Yaccarino quit as CEO of X. In September, Tom Berg reportedly left Cohere for"
            + " Intel.";

    assertThat(
            extractor.extract(new Document(null, text, DAY, Language.EN), names).claims().stream()
                .map(c -> c.modality().name()))
        .containsExactly("ACTUAL", "REPORTED");
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "" : value.toPlainString();
  }
}
