package kutip.fact;

import static kutip.testkit.ArticleBuilder.anArticle;
import static kutip.testkit.SlotSamples.billions;
import static kutip.testkit.SlotSamples.fall;
import static kutip.testkit.SlotSamples.layoff;
import static kutip.testkit.SlotSamples.spending;
import static kutip.testkit.SlotSamples.stake;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import kutip.extraction.ContextPart;
import kutip.market.PriceService;
import kutip.shared.AiSpending;
import kutip.shared.Direction;
import kutip.shared.MarketCapChange;
import kutip.shared.Modality;
import kutip.shared.SpendingCategory;
import kutip.shared.TextSpan;
import kutip.testkit.Desk;
import kutip.testkit.StoreTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The arithmetic between figures, on the worked examples. */
@StoreTest
class ChecksIT {

  @Autowired Desk desk;
  @Autowired FactQueries facts;
  @Autowired PriceService prices;

  private static ContextPart part(ContextPart.Role role, String value, String half) {
    return new ContextPart(
        role, new TextSpan(0, 3), new BigDecimal(value), new BigDecimal(half), null, value);
  }

  private Check onlyCheck() {
    Fact checked =
        desk.facts().stream().filter(f -> !detail(f).checks().isEmpty()).findFirst().orElseThrow();
    assertThat(detail(checked).checks()).hasSize(1);
    return detail(checked).checks().getFirst();
  }

  private FactDetail detail(Fact fact) {
    return facts.detail(fact.id()).orElseThrow();
  }

  private static double billionsOf(@Nullable BigDecimal value) {
    return Objects.requireNonNull(value).movePointLeft(9).doubleValue();
  }

  private static double middle(Check check) {
    return billionsOf(Objects.requireNonNull(check.implied()).middle());
  }

  private static MarketCapChange reached(String after) {
    return new MarketCapChange("Meta", Direction.UP, null, null, billions(after), "USD");
  }

  private void fell() {
    desk.store(
        anArticle()
            .on("2025-11-01")
            .saying("Meta fell.", fall("Meta", "12.6", "240"), Modality.ACTUAL, "2025-10-30"));
  }

  @Test
  void theStakeInScaleImpliesTwentyNineBillionAndNobodyCanTell() {
    desk.store(anArticle().saying("Meta pays.", stake("Meta", "Scale AI", "14.3", "49")));

    Check check = onlyCheck();

    assertThat(check.kind()).isEqualTo(CheckKind.PRICE_OF_STAKE);
    assertThat(check.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(middle(check)).isBetween(29.1, 29.3);
    assertThat(check.inputs()).extracting(CheckInput::name).containsExactly("price", "stake");
    assertThat(check.inputs()).extracting(CheckInput::quote).containsOnly("Meta pays.");
  }

  @Test
  void aStatedValuationMakesTheStakeHoldOrFail() {
    AiSpending deal = stake("Meta", "Scale AI", "14.3", "49");
    desk.store(
        anArticle()
            .saying(
                "Meta pays, valuing it at 29 billion.",
                deal,
                Modality.ACTUAL,
                null,
                part(ContextPart.Role.VALUATION, "29000000000", "500000000")));
    assertThat(onlyCheck().verdict()).isEqualTo(Verdict.HOLDS);

    desk.store(
        anArticle()
            .from("B")
            .saying(
                "Microsoft pays, valuing it at 40 billion.",
                stake("Microsoft", "Mistral AI", "10", "49"),
                Modality.ACTUAL,
                null,
                part(ContextPart.Role.VALUATION, "40000000000", "500000000")));

    assertThat(desk.facts().stream().mapToInt(Fact::failedChecks).sum()).isEqualTo(1);
  }

  @Test
  void fourPercentMeansThreeAndAHalfToFourAndAHalf() {
    desk.store(
        anArticle()
            .saying(
                "Meta fell 4 %.",
                fall("Meta", "4", "45"),
                Modality.ACTUAL,
                "2025-10-30",
                part(ContextPart.Role.PERCENT, "4", "0.5"),
                part(ContextPart.Role.VALUE_BEFORE, "1000000000000", "500000000")));

    assertThat(onlyCheck().verdict()).isEqualTo(Verdict.HOLDS);

    desk.store(
        anArticle()
            .from("B")
            .saying(
                "Nvidia fell 4.0 %.",
                fall("Nvidia", "4", "45"),
                Modality.ACTUAL,
                "2025-10-30",
                part(ContextPart.Role.PERCENT, "4", "0.05"),
                part(ContextPart.Role.VALUE_BEFORE, "1000000000000", "500000000")));

    assertThat(desk.facts()).extracting(Fact::failedChecks).containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void aFallImpliesTheValueBeforeAndIsComparedWithAValueClaimedNearThatDay() {
    fell();
    assertThat(middle(onlyCheck())).isBetween(1900.0, 1910.0);
    assertThat(onlyCheck().verdict()).isEqualTo(Verdict.CANNOT_TELL);

    desk.store(
        anArticle()
            .on("2025-10-20")
            .from("B")
            .saying("Meta reaches 1.8 tn.", reached("1800"), Modality.ACTUAL, "2025-10-20"));

    Check check = onlyCheck();
    assertThat(check.verdict()).isEqualTo(Verdict.HOLDS);
    Witness witness = check.witnesses().getFirst();
    assertThat(Objects.requireNonNull(witness.claim()).claim().quote())
        .isEqualTo("Meta reaches 1.8 tn.");
  }

  @Test
  void aClaimedValueFarOffDoesNotAgreeAndOneOfAnotherSeasonIsNotAsked() {
    fell();
    desk.store(
        anArticle()
            .on("2025-04-20")
            .from("B")
            .saying("Meta reaches 1.2 tn.", reached("1200"), Modality.ACTUAL, "2025-04-20"));
    assertThat(onlyCheck().verdict()).isEqualTo(Verdict.CANNOT_TELL);

    desk.store(
        anArticle()
            .on("2025-10-22")
            .from("C")
            .saying("Meta reaches 0.9 tn.", reached("900"), Modality.ACTUAL, "2025-10-22"));

    assertThat(onlyCheck().verdict()).isEqualTo(Verdict.FAILS);
  }

  @Test
  void anImportedPriceOfTheDayBeforeDecides() throws IOException {
    fell();
    String csv =
        """
        date,ticker,close,shares
        2025-10-29,META,751.67,2521000000
        2025-10-30,META,666.47,2521000000
        """;
    prices.importCsv(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "p.csv");

    Check check = onlyCheck();

    assertThat(check.verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(check.witnesses()).extracting(Witness::ticker).containsExactly("META");
    assertThat(check.witnesses().getFirst().on()).hasToString("2025-10-29");
  }

  @Test
  void aCheckThatFailsAgainstAPriceImportedLaterCountsInTheQueue() throws IOException {
    fell();
    assertThat(desk.onlyFact().failedChecks()).isZero();

    imported("2025-10-29,META,400,2521000000");
    assertThat(onlyCheck().verdict()).isEqualTo(Verdict.FAILS);
    assertThat(desk.onlyFact().failedChecks()).isEqualTo(1);

    imported("2025-10-29,META,751.67,2521000000");
    assertThat(desk.onlyFact().failedChecks()).isZero();
  }

  private void imported(String line) throws IOException {
    byte[] csv = ("date,ticker,close,shares\n" + line + "\n").getBytes(StandardCharsets.UTF_8);
    prices.importCsv(new ByteArrayInputStream(csv), "p.csv");
  }

  @Test
  void cutsAreComparedWithTheWorkforce() {
    ContextPart share = part(ContextPart.Role.WORKFORCE_SHARE, "5", "0.5");
    desk.store(
        anArticle()
            .saying(
                "Meta cuts 3,600, 5 % of 72,000.",
                layoff("Meta", 3600),
                Modality.ACTUAL,
                null,
                share,
                part(ContextPart.Role.WORKFORCE, "72000", "500")));

    assertThat(onlyCheck().verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(onlyCheck().kind()).isEqualTo(CheckKind.SHARE_OF_WORKFORCE);
  }

  @Test
  void oneFigureRoundedIsRounding() {
    conflict(
        ConflictType.ROUNDING,
        spending("Meta", SpendingCategory.CAPEX, "589"),
        spending("Meta", SpendingCategory.CAPEX, "600"));
  }

  @Test
  void fourteenThreeAndFourteenEightForOneStakeContradict() {
    conflict(
        ConflictType.CONTRADICTION,
        stake("Meta", "Scale AI", "14.3", "49"),
        stake("Meta", "Scale AI", "14.8", "49"));
  }

  @Test
  void twoCurrenciesAreOfTypeCurrency() {
    AiSpending yen =
        new AiSpending(
            "SoftBank",
            SpendingCategory.INVESTMENT,
            new BigDecimal("1500000000000"),
            new BigDecimal("1500000000000"),
            "JPY",
            null,
            "OpenAI",
            null,
            null);
    AiSpending dollars = deal("SoftBank", "10", null);
    conflict(ConflictType.CURRENCY, yen, dollars);
  }

  @Test
  void oneYearAndSeveralAreOfTypePeriod() {
    conflict(ConflictType.PERIOD, deal("Meta", "10", "2025"), deal("Meta", "10", "2025/2028"));
    assertThat(detail(desk.onlyFact()).conflicts().getFirst().messageKey())
        .isEqualTo("conflict.period.several");
  }

  @Test
  void aFirmWordAMonthLaterMakesTheOldFigureStale() {
    desk.store(
        anArticle()
            .on("2025-06-10")
            .from("A")
            .saying("May pay 10.1.", deal("Meta", "10.1", null), Modality.REPORTED, null),
        anArticle()
            .on("2025-08-11")
            .from("B")
            .saying("Paid 10.6.", deal("Meta", "10.6", null), Modality.ACTUAL, null));

    assertThat(detail(desk.onlyFact()).conflicts())
        .extracting(Conflict::type)
        .containsOnly(ConflictType.STALE);
    assertThat(detail(desk.onlyFact()).conflicts().getFirst().arguments().getFirst())
        .isEqualTo("10100000000");
    assertThat(desk.onlyFact().disputed()).isFalse();
  }

  private static AiSpending deal(String payer, String billions, @Nullable String period) {
    BigDecimal amount = billions(billions);
    return new AiSpending(
        payer, SpendingCategory.INVESTMENT, amount, amount, "USD", null, "OpenAI", null, period);
  }

  private void conflict(ConflictType type, AiSpending a, AiSpending b) {
    desk.store(
        anArticle().on("2025-06-10").from("A").saying("One.", a),
        anArticle().on("2025-06-11").from("B").saying("Two.", b));
    assertThat(detail(desk.onlyFact()).conflicts()).extracting(Conflict::type).containsOnly(type);
  }
}
