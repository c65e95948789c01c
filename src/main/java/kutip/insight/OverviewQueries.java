package kutip.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import kutip.fact.FactFilter;
import kutip.fact.FactQueries;
import kutip.fact.MonthSeries;
import kutip.fact.MonthSeries.OfMonth;
import kutip.fact.Since;
import kutip.shared.ClaimKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads how the figures of the overview went, and what has changed. */
@Service
@Transactional(readOnly = true)
public class OverviewQueries {

  private static final int MONTHS = 12;

  private final MonthSeries series;
  private final FactQueries facts;

  OverviewQueries(MonthSeries series, FactQueries facts) {
    this.series = series;
    this.facts = facts;
  }

  /** The year up to the newest month with a fact; nothing without any. */
  public Optional<Trends> trends(LocalDate today) {
    return series
        .newest(today)
        .map(last -> {
          List<OfMonth> data = series.between(last.minusMonths(MONTHS - 1), last);
          Map<ClaimKind, Trend> kinds = new EnumMap<>(ClaimKind.class);
          for (ClaimKind kind : ClaimKind.values()) {
            kinds.put(kind, trend(last, data, m -> m.kind() == kind ? m.facts() : 0));
          }
          return new Trends(
              trend(last, data, OfMonth::facts), trend(last, data, OfMonth::disputed), kinds);
        });
  }

  /**
   * The filter within so many months up to the newest one with a fact, so that a chart of these
   * reads no others.
   */
  public FactFilter newest(FactFilter filter, int months, LocalDate today) {
    return series
        .newest(today)
        .map(last ->
            filter
                .with()
                .period(last.minusMonths(months - 1L).atDay(1), last.atEndOfMonth())
                .build())
        .orElse(filter);
  }

  private static Trend trend(YearMonth last, List<OfMonth> data, ToLongFunction<OfMonth> value) {
    List<Long> months = new ArrayList<>();
    for (int back = MONTHS - 1; back >= 0; back--) {
      YearMonth month = last.minusMonths(back);
      months.add(data.stream().filter(m -> m.month().equals(month)).mapToLong(value).sum());
    }
    return new Trend(last, months);
  }

  /** What has come, changed or come into conflict since a moment. */
  public Changes changes(Instant since) {
    return new Changes(
        since,
        part(FactFilter.ALL.with().since(new Since(Since.Kind.NEW, since)).build()),
        part(FactFilter.ALL.with().since(new Since(Since.Kind.CHANGED, since)).build()),
        part(
            FactFilter.ALL
                .with()
                .since(new Since(Since.Kind.EITHER, since))
                .disputedOnly(true)
                .build()));
  }

  private Changes.Part part(FactFilter filter) {
    return new Changes.Part(facts.count(filter), filter);
  }
}
