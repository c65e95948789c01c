package kutip.fact;

import static kutip.testkit.ArticleBuilder.anArticle;
import static kutip.testkit.SlotSamples.billions;
import static kutip.testkit.SlotSamples.join;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kutip.extraction.ContextPart;
import kutip.review.ReviewFilter;
import kutip.review.ReviewQueries;
import kutip.review.ReviewService;
import kutip.shared.AiSpending;
import kutip.shared.FactId;
import kutip.shared.Modality;
import kutip.shared.Per;
import kutip.shared.SpendingCategory;
import kutip.shared.TextSpan;
import kutip.testkit.Desk;
import kutip.testkit.StoreTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same money is never added twice, and guidance is followed through time. */
@StoreTest
class SumsIT {

  @Autowired Desk desk;
  @Autowired FactSeries series;
  @Autowired FactQueries facts;
  @Autowired GuidanceQueries guidance;
  @Autowired ReviewService reviews;
  @Autowired ReviewQueries queue;

  private void told(String day, AiSpending slots, Modality modality, ContextPart... context) {
    desk.store(
        anArticle()
            .on(day)
            .from("Source " + day)
            .saying("Told on " + day + " " + slots + ".", slots, modality, null, context));
  }

  private static AiSpending capex(String billions, @Nullable String period) {
    return sum(SpendingCategory.CAPEX, billions, period);
  }

  private static AiSpending sum(SpendingCategory of, String billions, @Nullable String period) {
    BigDecimal amount = billions(billions);
    return new AiSpending("Meta", of, amount, amount, "USD", null, null, null, period);
  }

  private double total() {
    return series.moneyByCompany(FactFilter.ALL).stream()
        .map(m -> m.usd().add(m.unreviewedUsd()))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .movePointLeft(9)
        .doubleValue();
  }

  private Map<LeftOutReason, FactId> leftOut() {
    return series.notAdded(FactFilter.ALL, 100).stream()
        .collect(
            Collectors.toMap(
                FactSeries.NotAdded::reason,
                n -> Objects.requireNonNullElse(n.standIn(), new FactId(1))));
  }

  private Fact fact(String billions) {
    return desk.facts().stream()
        .filter(f -> billions(billions).compareTo(Objects.requireNonNull(f.usd())) == 0)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void restatedGuidanceIsNotAddedToTheOldOne() {
    told("2025-01-30", capex("62", "2025"), Modality.ANNOUNCED);
    told("2025-04-30", capex("68", "2025"), Modality.ANNOUNCED);

    assertThat(total()).isEqualTo(68);
    assertThat(leftOut()).isEqualTo(Map.of(LeftOutReason.RESTATED, fact("68").id()));
    assertThat(facts.detail(fact("62").id()).orElseThrow().notCounted())
        .isEqualTo(new NotCounted(LeftOutReason.RESTATED, fact("68").id()));
  }

  @Test
  void aReviewedFigureIsNotPushedOutByANewerUnreviewedOne() {
    told("2025-01-30", capex("62", "2025"), Modality.ANNOUNCED);
    var first = queue.queue(ReviewFilter.ALL, 0, 1).getFirst().claim();
    reviews.accept(first.id(), first.version(), "ann");
    told("2025-04-30", capex("68", "2025"), Modality.ANNOUNCED);

    assertThat(total()).isEqualTo(62);
  }

  @Test
  void aReportDoesNotReplaceTheCompanysOwnWord() {
    told("2025-01-30", capex("62", "2025"), Modality.ANNOUNCED);
    told("2025-04-30", capex("90", "2025"), Modality.REPORTED);

    assertThat(total()).isEqualTo(62);
    assertThat(leftOut()).containsOnlyKeys(LeftOutReason.RESTATED);
  }

  @Test
  void aMultiYearCommitmentIsNotAddedToAYearsCapex() {
    told("2025-01-30", capex("68", "2025"), Modality.ANNOUNCED);
    told("2025-09-10", sum(SpendingCategory.OTHER, "600", "2025/2028"), Modality.ANNOUNCED);

    assertThat(total()).isEqualTo(68);
    assertThat(leftOut()).isEqualTo(Map.of(LeftOutReason.MULTI_YEAR, fact("68").id()));
  }

  @Test
  void aMultiYearCommitmentAloneIsAdded() {
    told("2025-01-30", capex("68", "2024"), Modality.ACTUAL);
    told("2025-09-10", capex("600", "2025/2028"), Modality.ANNOUNCED);

    assertThat(total()).isEqualTo(668);
    assertThat(leftOut()).isEmpty();
  }

  @Test
  void aPartIsNotAddedToItsWholeButCountsWhereTheWholeIsUnknown() {
    ContextPart whole =
        new ContextPart(
            ContextPart.Role.PART_OF,
            new TextSpan(0, 4),
            billions("40"),
            billions("0.5"),
            "USD",
            "40 billion");
    told("2025-02-01", capex("10", null), Modality.ANNOUNCED, whole);
    assertThat(total()).isEqualTo(10);

    told("2025-02-02", capex("40", "2025"), Modality.ANNOUNCED);

    assertThat(total()).isEqualTo(40);
    assertThat(leftOut()).isEqualTo(Map.of(LeftOutReason.PART, fact("40").id()));
  }

  @Test
  void aQuarterAndASmallProjectLieWithinTheYearsBudget() {
    told("2025-02-01", capex("70", "2025"), Modality.ANNOUNCED);
    told("2025-04-30", capex("13.7", "2025-Q1"), Modality.ACTUAL);
    told("2025-05-30", capex("2", "2025"), Modality.ANNOUNCED);

    assertThat(total()).isEqualTo(70);
    assertThat(series.notAdded(FactFilter.ALL, 10))
        .extracting(FactSeries.NotAdded::reason)
        .containsExactly(LeftOutReason.WITHIN, LeftOutReason.WITHIN);
  }

  @Test
  void packagesForEachPersonAndDeniedSumsMakeNoTotal() {
    BigDecimal hundred = billions("0.1");
    told(
        "2025-07-01",
        new AiSpending(
            "Meta",
            SpendingCategory.COMPENSATION,
            null,
            hundred,
            "USD",
            Per.PERSON,
            null,
            null,
            null),
        Modality.REPORTED);
    told("2025-08-01", sum(SpendingCategory.ACQUISITION, "5", null), Modality.DENIED);

    assertThat(total()).isZero();
    assertThat(leftOut()).containsOnlyKeys(LeftOutReason.PER_PERSON, LeftOutReason.DENIED);
    assertThat(series.countNotAdded(FactFilter.ALL)).isEqualTo(2);
  }

  @Test
  void guidanceIsSetRaisedReaffirmedCutAndSpent() {
    told("2025-01-30", capex("62", "2025"), Modality.ANNOUNCED);
    told("2025-01-31", capex("62", "2025"), Modality.ANNOUNCED);
    told("2025-04-30", capex("68", "2025"), Modality.ANNOUNCED);
    told("2025-06-10", capex("68", "2025"), Modality.ANNOUNCED);
    told("2025-07-30", capex("66", "2025"), Modality.ANNOUNCED);
    told("2025-08-30", capex("95", "2025"), Modality.REPORTED);
    told("2026-01-28", capex("67.1", "2025"), Modality.ACTUAL);

    List<Guidance> found = guidance.of("Meta");

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().period()).isEqualTo("2025");
    assertThat(found.getFirst().steps())
        .extracting(GuidanceStep::turn)
        .containsExactly(
            GuidanceStep.Turn.SET,
            GuidanceStep.Turn.RAISED,
            GuidanceStep.Turn.REAFFIRMED,
            GuidanceStep.Turn.CUT,
            GuidanceStep.Turn.SPENT);
  }

  @Test
  void aFactRemembersHowFirmItBecame() {
    told("2025-05-01", sum(SpendingCategory.ACQUISITION, "5", null), Modality.REPORTED);
    told("2025-05-02", sum(SpendingCategory.ACQUISITION, "5", null), Modality.REPORTED);
    told("2025-05-10", sum(SpendingCategory.ACQUISITION, "5", null), Modality.DENIED);
    told("2025-06-01", sum(SpendingCategory.ACQUISITION, "5", null), Modality.ANNOUNCED);
    told("2025-07-01", sum(SpendingCategory.ACQUISITION, "5", null), Modality.ACTUAL);

    FactDetail detail = facts.detail(desk.onlyFact().id()).orElseThrow();

    assertThat(detail.ladder())
        .extracting(Rung::modality)
        .containsExactly(Modality.REPORTED, Modality.DENIED, Modality.ANNOUNCED, Modality.ACTUAL);
    assertThat(detail.fact().modality()).isEqualTo(Modality.ACTUAL);
  }

  @Test
  void rejectedClaimsAreNoRungs() {
    desk.store(
        anArticle()
            .on("2025-05-01")
            .saying("Ann may join.", join("Ann", "Meta"), Modality.REPORTED, null));
    var claim = queue.queue(ReviewFilter.ALL, 0, 1).getFirst().claim();

    reviews.reject(claim.id(), claim.version(), "ann", "no");

    assertThat(facts.detail(desk.onlyFact().id()).orElseThrow().ladder()).isEmpty();
  }
}
