package kutip.insight.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kutip.insight.CompanyFlow;
import kutip.insight.CompanyInsight;
import kutip.insight.MarketPoint;
import kutip.insight.SpendingCell;
import kutip.insight.TalentMonth;
import org.jspecify.annotations.Nullable;

/**
 * Insights as programs see them; {@code facts} is the filter that gives what is behind a figure.
 */
final class InsightAnswers {

  private InsightAnswers() {}

  record Month(
      String month,
      long joins,
      long unreviewedJoins,
      long leaves,
      long unreviewedLeaves,
      long hired,
      long unreviewedHired,
      long laidOff,
      long unreviewedLaidOff,
      Map<String, List<String>> facts) {

    static Month of(TalentMonth m) {
      return new Month(
          m.month().toString(),
          m.joins(),
          m.unreviewedJoins(),
          m.leaves(),
          m.unreviewedLeaves(),
          m.hired(),
          m.unreviewedHired(),
          m.laidOff(),
          m.unreviewedLaidOff(),
          m.facts().toParameters());
    }
  }

  record Flow(
      String company,
      long joins,
      long unreviewedJoins,
      long leaves,
      long unreviewedLeaves,
      long hired,
      long laidOff,
      long net,
      Map<String, List<String>> factsIn,
      Map<String, List<String>> factsOut) {

    static Flow of(CompanyFlow f) {
      return new Flow(
          f.company(),
          f.joins(),
          f.unreviewedJoins(),
          f.leaves(),
          f.unreviewedLeaves(),
          f.hired(),
          f.laidOff(),
          f.net(),
          f.in().toParameters(),
          f.out().toParameters());
    }
  }

  /** Figures are signed: negative for a fall. */
  record Change(
      long fact,
      String company,
      @Nullable LocalDate day,
      boolean dayGiven,
      @Nullable BigDecimal percent,
      @Nullable BigDecimal amount,
      @Nullable String currency,
      @Nullable BigDecimal usd,
      @Nullable BigDecimal marketCapAfter,
      String modality,
      String review,
      boolean disputed,
      int sources) {

    static Change of(MarketPoint p) {
      return new Change(
          p.fact().value(),
          p.company(),
          p.day(),
          p.dayGiven(),
          p.percent(),
          p.amount(),
          p.currency(),
          p.amountUsd(),
          p.marketCapAfter(),
          p.modality().key(),
          p.review().key(),
          p.disputed(),
          p.sources());
    }
  }

  /** Reported spending stands apart; {@code leftOut} names the facts that no figure adds. */
  record Spending(
      String company,
      String category,
      BigDecimal usd,
      BigDecimal unreviewedUsd,
      BigDecimal reportedUsd,
      int factCount,
      List<Long> leftOut,
      Map<String, List<String>> facts) {

    static Spending of(SpendingCell c) {
      return new Spending(
          c.company(),
          c.category().key(),
          c.usd(),
          c.unreviewedUsd(),
          c.reportedUsd(),
          c.factCount(),
          c.leftOut().stream().map(l -> l.fact().value()).toList(),
          c.facts().toParameters());
    }
  }

  record CompanyFigures(
      String id,
      String name,
      long facts,
      long unreviewedFacts,
      long conflicts,
      long arrivals,
      long departures,
      long laidOff,
      BigDecimal spentUsd,
      BigDecimal receivedUsd,
      @Nullable Change worstFall,
      @Nullable Change bestRise) {

    static CompanyFigures of(CompanyInsight c) {
      return new CompanyFigures(
          c.company().slug(),
          c.company().name(),
          c.facts(),
          c.unreviewedFacts(),
          c.conflicts(),
          c.arrivals(),
          c.departures(),
          c.laidOff(),
          c.spentUsd(),
          c.receivedUsd(),
          c.worstFall() == null ? null : Change.of(c.worstFall()),
          c.bestRise() == null ? null : Change.of(c.bestRise()));
    }
  }
}
