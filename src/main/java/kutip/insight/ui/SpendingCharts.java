package kutip.insight.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import kutip.fact.ReviewState;
import kutip.insight.FactLine;
import kutip.insight.SpendingCell;
import kutip.insight.SpendingYear;
import kutip.shared.AiSpending;
import kutip.shared.Modality;
import kutip.shared.SpendingCategory;
import kutip.uikit.Formats;
import kutip.uikit.chart.BarSpec;
import kutip.uikit.chart.Mark;
import kutip.uikit.chart.RangeSpec;
import kutip.uikit.chart.Series;
import kutip.uikit.chart.Tone;
import kutip.uikit.chart.Unit;

/** AI spending as charts, in US dollars at yearly average rates. */
final class SpendingCharts {

  private static final int MOST_COMPANIES = 10;

  private final Formats formats;

  SpendingCharts(Locale locale) {
    formats = Formats.of(locale);
  }

  /** Companies by what they spend, stacked by category. */
  BarSpec<Behind> byCompany(List<SpendingCell> cells) {
    Map<String, BigDecimal> totals = new LinkedHashMap<>();
    for (SpendingCell cell : cells) {
      BigDecimal sum = cell.usd().add(cell.unreviewedUsd());
      if (sum.signum() > 0) {
        totals.merge(cell.company(), sum, BigDecimal::add);
      }
    }
    List<String> companies =
        totals.entrySet().stream()
            .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
            .limit(MOST_COMPANIES)
            .map(Map.Entry::getKey)
            .toList();
    List<Series<Behind>> series = new ArrayList<>();
    for (SpendingCategory category : SpendingCategory.values()) {
      List<SpendingCell> own =
          cells.stream()
              .filter(c -> c.category() == category && companies.contains(c.company()))
              .toList();
      series.add(series(category, false, own, SpendingCell::usd));
      series.add(series(category, true, own, SpendingCell::unreviewedUsd));
    }
    return new BarSpec<>(
        formats.word("spending.by_company"),
        Unit.money("USD", formats.word("unit.usd")),
        formats.word("word.company"),
        companies,
        series,
        true,
        true);
  }

  private Series<Behind> series(
      SpendingCategory category,
      boolean unreviewed,
      List<SpendingCell> cells,
      Function<SpendingCell, BigDecimal> sum) {
    ReviewState state = unreviewed ? ReviewState.UNREVIEWED : ReviewState.ACCEPTED;
    List<Mark<Behind>> marks = new ArrayList<>();
    for (SpendingCell cell : cells) {
      BigDecimal usd = sum.apply(cell);
      if (usd.signum() > 0) {
        marks.add(
            Mark.<Behind>of(
                    new Behind.Facts(cell.facts().with().reviews(Set.of(state)).build()),
                    cell.company(),
                    usd.doubleValue(),
                    formats.shortMoney(usd, "USD"),
                    0)
                .with(cell.company() + " · " + formats.word("facts.count", cell.factCount())));
      }
    }
    return new Series<>(formats.word(category), Tone.series(category.ordinal()), unreviewed, marks);
  }

  /** What was spent beside what was announced, a year beside the other. */
  BarSpec<Behind> byYear(List<SpendingYear> years) {
    List<String> names =
        years.isEmpty()
            ? List.of()
            : IntStream.rangeClosed(
                    years.getFirst().year().getValue(), years.getLast().year().getValue())
                .mapToObj(String::valueOf)
                .toList();
    List<Series<Behind>> series = new ArrayList<>();
    for (Modality modality : List.of(Modality.ACTUAL, Modality.ANNOUNCED)) {
      List<SpendingYear> own = years.stream().filter(y -> y.modality() == modality).toList();
      series.add(years(modality, false, own, SpendingYear::usd));
      series.add(years(modality, true, own, SpendingYear::unreviewedUsd));
    }
    return new BarSpec<>(
        formats.word("spending.by_year"),
        Unit.money("USD", formats.word("unit.usd")),
        formats.word("word.year"),
        names,
        series,
        false,
        false);
  }

  private Series<Behind> years(
      Modality modality,
      boolean unreviewed,
      List<SpendingYear> years,
      Function<SpendingYear, BigDecimal> sum) {
    ReviewState state = unreviewed ? ReviewState.UNREVIEWED : ReviewState.ACCEPTED;
    List<Mark<Behind>> marks = new ArrayList<>();
    for (SpendingYear year : years) {
      BigDecimal usd = sum.apply(year);
      if (usd.signum() > 0) {
        marks.add(
            Mark.<Behind>of(
                    new Behind.Facts(year.facts().with().reviews(Set.of(state)).build()),
                    year.year().toString(),
                    usd.doubleValue(),
                    formats.shortMoney(usd, "USD"),
                    0)
                .with(year.year() + " · " + formats.word("facts.count", year.factCount())));
      }
    }
    Tone tone = modality == Modality.ACTUAL ? Tone.SPENDING : Tone.SERIES_2;
    return new Series<>(formats.word(modality), tone, unreviewed, marks);
  }

  /** Sums that are stated as a range, one row each. */
  RangeSpec<Behind> ranges(Collection<FactLine> lines) {
    List<Series<Behind>> series = new ArrayList<>();
    Set<String> rows = new HashSet<>();
    for (boolean open : new boolean[] {false, true}) {
      List<Mark<Behind>> marks = new ArrayList<>();
      for (FactLine line : lines) {
        if (line.fact().slots() instanceof AiSpending spending
            && (line.fact().review() == ReviewState.UNREVIEWED) == open) {
          addRange(marks, rows, line, spending);
        }
      }
      series.add(new Series<>(formats.word("spending.range"), Tone.SPENDING, open, marks));
    }
    return new RangeSpec<>(
        formats.word("spending.ranges"),
        Unit.money("USD", formats.word("unit.usd")),
        formats.word("word.company"),
        series);
  }

  private void addRange(
      List<Mark<Behind>> marks, Set<String> rows, FactLine line, AiSpending spending) {
    BigDecimal low = spending.amountLow();
    BigDecimal high = spending.amountHigh();
    if (low == null || high == null || low.compareTo(high) == 0) {
      return;
    }
    String period =
        spending.period() == null ? formats.date(line.fact().date()) : spending.period();
    String row = spending.company() + ", " + period;
    if ("USD".equals(spending.currency()) && rows.add(row)) {
      marks.add(
          new Mark<>(
              new Behind.One(line.fact().id()),
              row,
              low.doubleValue(),
              high.doubleValue(),
              formats.moneyRange(low, high, "USD"),
              row,
              line.fact().sources()));
    }
  }
}
