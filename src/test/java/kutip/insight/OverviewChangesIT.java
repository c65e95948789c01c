package kutip.insight;

import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import kutip.fact.FactFilter;
import kutip.shared.ClaimKind;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the overview says has changed, and how its figures went. */
@PageTest
class OverviewChangesIT {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @Autowired Pages pages;
  @Autowired OverviewQueries overview;
  @Autowired Visits visits;
  @Autowired InsightQueries insights;

  @Test
  void looksWithinHalfAnHourAreOneVisit() {
    assertThat(visits.look("Ann", NOON)).isEmpty();
    assertThat(visits.look("ann", NOON.plusSeconds(600))).isEmpty();
    assertThat(visits.look("ann", NOON.plusSeconds(86_400))).contains(NOON.plusSeconds(600));
    assertThat(visits.look("ann", NOON.plusSeconds(86_500))).contains(NOON.plusSeconds(600));
    assertThat(visits.look("bob", NOON)).isEmpty();
  }

  @Test
  void newAndChangedFactsAreToldApart() throws InterruptedException {
    pages.stored(
        anArticle().on("2025-06-26").from("A").saying("Lucas Beyer left OpenAI to join Meta."));
    Instant between = Instant.now();
    Thread.sleep(5);
    pages.stored(
        anArticle()
            .on("2025-06-27")
            .from("B")
            .saying("OpenAI researcher Lucas Beyer has moved to Meta, he wrote on Thursday."));
    pages.stored(
        anArticle()
            .on("2025-06-28")
            .saying("Nvidia shares fell 17% on Monday, erasing $589 billion in market value."));

    Changes changes = overview.changes(between);

    assertThat(changes.newFacts().count()).isEqualTo(1);
    assertThat(changes.changedFacts().count()).isEqualTo(1);
    FactFilter read = FactFilter.ofParameters(changes.newFacts().facts().toParameters());
    assertThat(read).isEqualTo(changes.newFacts().facts());
    assertThat(overview.changes(Instant.now().plusSeconds(60)).none()).isTrue();
  }

  @Test
  void trendsEndWithTheNewestMonthThatHasFacts() {
    pages.stored(anArticle().on("2025-06-26").saying("Lucas Beyer left OpenAI to join Meta."));
    pages.stored(
        anArticle()
            .on("2025-02-28")
            .saying("Nvidia shares fell 17% on Monday, erasing $589 billion in market value."));

    Trends trends = overview.trends(LocalDate.of(2026, 1, 1)).orElseThrow();

    assertThat(trends.facts().last()).isEqualTo(YearMonth.of(2025, 6));
    assertThat(trends.facts().months()).hasSize(12).endsWith(1L, 0L, 0L, 0L, 1L);
    Trend moves = java.util.Objects.requireNonNull(trends.kinds().get(ClaimKind.TALENT_MOVE));
    assertThat(moves.now()).isEqualTo(1);
    assertThat(moves.before()).isZero();
  }
}
