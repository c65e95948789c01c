package kutip.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kutip.extraction.ClaimExtractor;
import kutip.extraction.Document;
import kutip.fact.CountedAs;
import kutip.fact.FactFilter;
import kutip.fact.FactSort;
import kutip.intake.ImportSummary;
import kutip.intake.SampleImport;
import kutip.review.ReviewFilter;
import kutip.review.ReviewItem;
import kutip.review.ReviewQueries;
import kutip.review.ReviewService;
import kutip.shared.ClaimKind;
import kutip.testkit.ScriptedExtractor;
import kutip.testkit.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The bundled articles, read by the bundled engine, seen through every query. */
@StoreTest
class SamplesIT {

  @Autowired SampleImport samples;
  @Autowired InsightQueries insights;
  @Autowired ReviewQueries reviews;
  @Autowired ReviewService service;
  @Autowired ScriptedExtractor extractor;

  @BeforeEach
  void read() {
    ClaimExtractor bundled = ClaimExtractor.bundled();
    extractor.fallBackTo((Document document, kutip.extraction.NameRegistry registry) ->
        bundled.extract(document, registry).claims());
  }

  @Test
  void everyQueryAnswersOverTheSamples() {
    ImportSummary summary = samples.importIfEmpty();
    Totals totals = insights.totals();
    FactFilter all = FactFilter.ALL;

    assertThat(summary.refused()).isEmpty();
    assertThat(totals.articles()).isEqualTo(100);
    assertThat(totals.facts()).isPositive().isEqualTo(totals.unreviewedFacts());
    assertThat(totals.waiting()).isPositive();
    assertThat(insights.talentByMonth(all)).isNotEmpty();
    assertThat(insights.netFlow(all, 10)).isNotEmpty();
    assertThat(insights.marketChanges(all, 100)).isNotEmpty();
    assertThat(insights.spending(all)).isNotEmpty();
    assertThat(insights.companies("", 0, 10)).isNotEmpty();
    assertThat(insights.search("Meta", 5).companies()).isNotEmpty();
    assertThat(samples.importIfEmpty().stored()).isZero();
  }

  @Test
  void figuresOfAMarkAreTheFactsThatItLeadsTo() {
    samples.importIfEmpty();

    for (TalentMonth month : insights.talentByMonth(FactFilter.ALL)) {
      FactFilter facts = month.facts();
      assertThat(count(facts, CountedAs.ARRIVAL))
          .isEqualTo(month.joins() + month.unreviewedJoins());
      assertThat(count(facts, CountedAs.DEPARTURE))
          .isEqualTo(month.leaves() + month.unreviewedLeaves());
    }
    for (CompanyFlow flow : insights.netFlow(FactFilter.ALL, 100)) {
      assertThat(insights.countLines(flow.in())).isEqualTo(flow.joins() + flow.unreviewedJoins());
      assertThat(insights.countLines(flow.out()))
          .isEqualTo(flow.leaves() + flow.unreviewedLeaves());
    }
    for (SpendingCell cell : insights.spending(FactFilter.ALL)) {
      BigDecimal behind =
          insights.lines(cell.facts(), FactSort.NEWEST, 0, 1000).stream()
              .map(FactLine::amountUsd)
              .filter(Objects::nonNull)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(behind).isEqualByComparingTo(cell.usd().add(cell.unreviewedUsd()));
    }
  }

  @Test
  void aMonthOfOneCompanyCountsOnlyWhoCameToItOrLeftIt() {
    samples.importIfEmpty();
    FactFilter meta = FactFilter.ALL.with().company("Meta").build();

    for (TalentMonth month : insights.talentByMonth(meta)) {
      assertThat(count(month.facts(), CountedAs.ARRIVAL))
          .isEqualTo(month.joins() + month.unreviewedJoins());
      assertThat(count(month.facts(), CountedAs.DEPARTURE))
          .isEqualTo(month.leaves() + month.unreviewedLeaves());
    }
  }

  private long count(FactFilter facts, CountedAs figure) {
    return insights.countLines(facts.with().countedAs(figure).build());
  }

  @Test
  void aCompanyPageHasItsFiguresAndEveryLineItsQuote() {
    samples.importIfEmpty();

    CompanyInsight meta = insights.company("meta").orElseThrow();
    FactFilter own = FactFilter.ALL.with().company("Meta").build();
    List<EvidenceRow> rows = new ArrayList<>();
    insights.evidence(own, rows::add);

    assertThat(meta.facts()).isPositive().isEqualTo(insights.countLines(own));
    assertThat(meta.sources()).isNotEmpty();
    assertThat(insights.lines(own, FactSort.NEWEST, 0, 20))
        .allSatisfy(line -> assertThat(line.evidence().claim().quote()).isNotBlank());
    assertThat(rows.size()).isGreaterThanOrEqualTo((int) meta.facts());
  }

  @Test
  void anAcceptedClaimLeavesTheQueueAndIsCountedAsReviewedAtOnce() {
    samples.importIfEmpty();
    long waiting = reviews.waiting(ReviewFilter.ALL);
    ReviewItem first = reviews.queue(ReviewFilter.ALL, 0, 1).getFirst();

    service.accept(first.claim().id(), first.claim().version(), "ann");

    assertThat(reviews.waiting(ReviewFilter.ALL)).isEqualTo(waiting - 1);
    Totals totals = insights.totals();
    assertThat(totals.unreviewedFacts()).isEqualTo(totals.facts() - 1);
    assertThat(first.fact()).isNotNull();
    assertThat(
            reviews.queue(
                new ReviewFilter(java.util.Set.of(ClaimKind.AI_SPENDING), "Meta", false), 0, 5))
        .allSatisfy(item -> assertThat(item.claim().kind()).isEqualTo(ClaimKind.AI_SPENDING));
  }
}
