package kutip.insight.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import kutip.fact.CountedAs;
import kutip.fact.FactFilter;
import kutip.fact.ReviewState;
import kutip.insight.ComparedCompany;
import kutip.insight.MarketPoint;
import kutip.insight.SpendingCell;
import kutip.insight.TalentMonth;
import kutip.shared.SpendingCategory;
import kutip.uikit.Formats;
import kutip.uikit.chart.BarSpec;
import kutip.uikit.chart.Mark;
import kutip.uikit.chart.ScatterSpec;
import kutip.uikit.chart.Series;
import kutip.uikit.chart.Tone;
import kutip.uikit.chart.Unit;

/** Several companies in one chart, a series each. */
final class CompareCharts {

  private static final int QUARTERS = 8;

  private final Formats formats;
  private final List<ComparedCompany> companies;

  CompareCharts(Locale locale, List<ComparedCompany> companies) {
    formats = Formats.of(locale);
    this.companies = companies;
  }

  /** A quarter of a year. */
  private record Quarter(int year, int number) implements Comparable<Quarter> {

    static Quarter of(YearMonth month) {
      return new Quarter(month.getYear(), month.get(IsoFields.QUARTER_OF_YEAR));
    }

    LocalDate first() {
      return LocalDate.of(year, 3 * number - 2, 1);
    }

    LocalDate last() {
      return first().plusMonths(3).minusDays(1);
    }

    Quarter before() {
      return Quarter.of(YearMonth.from(first()).minusMonths(1));
    }

    @Override
    public int compareTo(Quarter other) {
      return first().compareTo(other.first());
    }
  }

  /** People who joined, by quarter; the newest quarters with any. */
  BarSpec<Behind> joined() {
    return people(
        "compare.joined", CountedAs.ARRIVAL, TalentMonth::joins, TalentMonth::unreviewedJoins);
  }

  /** People who left, by quarter. */
  BarSpec<Behind> left() {
    return people(
        "compare.left", CountedAs.DEPARTURE, TalentMonth::leaves, TalentMonth::unreviewedLeaves);
  }

  private BarSpec<Behind> people(
      String title,
      CountedAs figure,
      ToLongFunction<TalentMonth> accepted,
      ToLongFunction<TalentMonth> unreviewed) {
    List<Quarter> quarters = quarters(accepted, unreviewed);
    List<Series<Behind>> series = new ArrayList<>();
    for (int i = 0; i < companies.size(); i++) {
      ComparedCompany company = companies.get(i);
      series.add(people(company, i, false, quarters, figure, accepted));
      series.add(people(company, i, true, quarters, figure, unreviewed));
    }
    return new BarSpec<>(
        formats.word(title),
        Unit.count(formats.word("unit.people")),
        formats.word("word.quarter"),
        quarters.stream().map(this::name).toList(),
        series,
        false,
        false);
  }

  private List<Quarter> quarters(
      ToLongFunction<TalentMonth> accepted, ToLongFunction<TalentMonth> unreviewed) {
    TreeSet<Quarter> found = new TreeSet<>();
    for (ComparedCompany company : companies) {
      company.months().stream()
          .filter(m -> accepted.applyAsLong(m) + unreviewed.applyAsLong(m) > 0)
          .forEach(m -> found.add(Quarter.of(m.month())));
    }
    List<Quarter> shown = new ArrayList<>();
    if (!found.isEmpty()) {
      for (Quarter q = found.last();
          shown.size() < QUARTERS && q.compareTo(found.first()) >= 0;
          q = q.before()) {
        shown.addFirst(q);
      }
    }
    return shown;
  }

  private String name(Quarter quarter) {
    return formats.word("format.quarter", quarter.number(), String.valueOf(quarter.year()));
  }

  private Series<Behind> people(
      ComparedCompany company,
      int index,
      boolean open,
      List<Quarter> quarters,
      CountedAs figure,
      ToLongFunction<TalentMonth> value) {
    Map<Quarter, Long> sums = new LinkedHashMap<>();
    company
        .months()
        .forEach(m -> sums.merge(Quarter.of(m.month()), value.applyAsLong(m), Long::sum));
    List<Mark<Behind>> marks = new ArrayList<>();
    for (Quarter quarter : quarters) {
      long people = sums.getOrDefault(quarter, 0L);
      if (people > 0) {
        FactFilter behind =
            company
                .about()
                .with()
                .period(
                    later(company.about().from(), quarter.first()),
                    earlier(company.about().to(), quarter.last()))
                .countedAs(figure)
                .build();
        marks.add(
            Mark.<Behind>of(
                    behind(behind, open),
                    name(quarter),
                    people,
                    formats.word("statement.people", people),
                    0)
                .with(company.name() + " · " + name(quarter)));
      }
    }
    return new Series<>(company.name(), Tone.series(index), open, marks);
  }

  private static LocalDate later(
      @org.jspecify.annotations.Nullable LocalDate bound, LocalDate own) {
    return bound == null || bound.isBefore(own) ? own : bound;
  }

  private static LocalDate earlier(
      @org.jspecify.annotations.Nullable LocalDate bound, LocalDate own) {
    return bound == null || bound.isAfter(own) ? own : bound;
  }

  private static Behind behind(FactFilter facts, boolean open) {
    ReviewState state = open ? ReviewState.UNREVIEWED : ReviewState.ACCEPTED;
    return new Behind.Facts(facts.with().reviews(Set.of(state)).build());
  }

  /** What they spend, by purpose. */
  BarSpec<Behind> spending() {
    Set<SpendingCategory> categories = new TreeSet<>();
    companies.forEach(c ->
        c.spending().stream()
            .filter(s -> s.usd().add(s.unreviewedUsd()).signum() > 0)
            .forEach(s -> categories.add(s.category())));
    List<Series<Behind>> series = new ArrayList<>();
    for (int i = 0; i < companies.size(); i++) {
      series.add(spending(companies.get(i), i, false));
      series.add(spending(companies.get(i), i, true));
    }
    return new BarSpec<>(
        formats.word("compare.spending"),
        Unit.money("USD", formats.word("unit.usd")),
        formats.word("filter.category"),
        categories.stream().map(formats::word).toList(),
        series,
        false,
        true);
  }

  private Series<Behind> spending(ComparedCompany company, int index, boolean open) {
    List<Mark<Behind>> marks = new ArrayList<>();
    for (SpendingCell cell : company.spending()) {
      var usd = open ? cell.unreviewedUsd() : cell.usd();
      if (usd.signum() > 0) {
        marks.add(
            Mark.<Behind>of(
                    behind(cell.facts(), open),
                    formats.word(cell.category()),
                    usd.doubleValue(),
                    formats.shortMoney(usd, "USD"),
                    0)
                .with(company.name() + " · " + formats.word(cell.category())));
      }
    }
    return new Series<>(company.name(), Tone.series(index), open, marks);
  }

  /** Changes of market value by day. */
  ScatterSpec<Behind> market() {
    List<Series<Behind>> series = new ArrayList<>();
    for (int i = 0; i < companies.size(); i++) {
      for (boolean open : new boolean[] {false, true}) {
        List<Mark<Behind>> marks = new ArrayList<>();
        for (MarketPoint point : companies.get(i).changes()) {
          add(marks, point, companies.get(i), open);
        }
        series.add(new Series<>(companies.get(i).name(), Tone.series(i), open, marks));
      }
    }
    return new ScatterSpec<>(
        formats.word("market.by_day"),
        Unit.percent(formats.word("unit.percent")),
        formats.word("word.day"),
        series);
  }

  private void add(
      List<Mark<Behind>> marks, MarketPoint point, ComparedCompany company, boolean open) {
    boolean own = point.company().equals(company.name());
    if (own
        && point.percent() != null
        && point.day() != null
        && (point.review() == ReviewState.UNREVIEWED) == open) {
      marks.add(
          Mark.<Behind>of(
                  new Behind.One(point.fact()),
                  String.valueOf(point.day()),
                  point.percent().doubleValue(),
                  formats.percent(point.percent()),
                  point.sources())
              .with(company.name() + " · " + formats.day(point.day())));
    }
  }
}
