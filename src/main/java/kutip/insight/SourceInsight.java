package kutip.insight;

import java.time.LocalDate;
import java.util.List;
import kutip.fact.FactFilter;
import kutip.review.Accuracy;
import org.jspecify.annotations.Nullable;

/**
 * What one publisher reported and how it fared.
 *
 * @param first publication day of its oldest article
 * @param facts facts that any of its articles states
 * @param firstToReport facts that several sources report, this one on the earliest day
 * @param alone facts that it alone reports
 * @param contradicted its facts in conflict
 * @param accuracy decisions on the claims of its articles
 * @param companies those that its facts name most
 */
public record SourceInsight(
    String name,
    long articles,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    Counted facts,
    Counted firstToReport,
    Counted alone,
    Counted contradicted,
    Accuracy accuracy,
    List<CompanyCount> companies) {

  /**
   * A number of facts.
   *
   * @param filter which they are
   */
  public record Counted(long count, FactFilter filter) {}
}
