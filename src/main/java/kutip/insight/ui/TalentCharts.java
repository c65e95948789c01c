package kutip.insight.ui;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import kutip.fact.CountedAs;
import kutip.fact.FactFilter;
import kutip.fact.ReviewState;
import kutip.insight.CompanyFlow;
import kutip.insight.TalentMonth;
import kutip.uikit.Formats;
import kutip.uikit.chart.BarSpec;
import kutip.uikit.chart.Mark;
import kutip.uikit.chart.Series;
import kutip.uikit.chart.Tone;
import kutip.uikit.chart.Unit;

/** Talent insights as charts; people who leave are drawn the other way. */
final class TalentCharts {

  private final Formats formats;
  private final DateTimeFormatter months;

  TalentCharts(Locale locale) {
    formats = Formats.of(locale);
    months = DateTimeFormatter.ofPattern("MMM yy", locale);
  }

  /** Persons who came and left, by month. */
  BarSpec<Behind> byMonth(List<TalentMonth> data) {
    return months(
        "talent.by_month",
        data,
        List.of(
            series(CountedAs.ARRIVAL, Tone.IN, false, data, TalentMonth::joins, 1),
            series(CountedAs.ARRIVAL, Tone.IN, true, data, TalentMonth::unreviewedJoins, 1),
            series(CountedAs.DEPARTURE, Tone.OUT, false, data, TalentMonth::leaves, -1),
            series(CountedAs.DEPARTURE, Tone.OUT, true, data, TalentMonth::unreviewedLeaves, -1)));
  }

  /** Groups taken on and dismissed, by month: another scale than single moves. */
  BarSpec<Behind> groupsByMonth(List<TalentMonth> data) {
    return months(
        "talent.groups",
        data,
        List.of(
            series(CountedAs.HIRED, Tone.IN, false, data, TalentMonth::hired, 1),
            series(CountedAs.HIRED, Tone.IN, true, data, TalentMonth::unreviewedHired, 1),
            series(CountedAs.LAID_OFF, Tone.OUT, false, data, TalentMonth::laidOff, -1),
            series(CountedAs.LAID_OFF, Tone.OUT, true, data, TalentMonth::unreviewedLaidOff, -1)));
  }

  private BarSpec<Behind> months(String key, List<TalentMonth> data, List<Series<Behind>> series) {
    boolean none = series.stream().allMatch(s -> s.marks().isEmpty());
    return new BarSpec<>(
        formats.word(key),
        Unit.count(formats.word("unit.people")),
        formats.word("word.month"),
        none ? List.of() : everyMonth(data),
        series,
        true,
        false);
  }

  /** Without gaps, so that a quiet year looks quiet. */
  private List<String> everyMonth(List<TalentMonth> data) {
    List<String> names = new ArrayList<>();
    if (!data.isEmpty()) {
      YearMonth last = data.getLast().month();
      for (YearMonth m = data.getFirst().month(); !m.isAfter(last); m = m.plusMonths(1)) {
        names.add(months.format(m));
      }
    }
    return names;
  }

  private Series<Behind> series(
      CountedAs figure,
      Tone tone,
      boolean unreviewed,
      List<TalentMonth> data,
      ToLongFunction<TalentMonth> value,
      int sign) {
    List<Mark<Behind>> marks = new ArrayList<>();
    for (TalentMonth month : data) {
      long people = value.applyAsLong(month);
      if (people > 0) {
        marks.add(
            Mark.of(
                behind(month.facts().with().countedAs(figure).build(), unreviewed),
                months.format(month.month()),
                (double) sign * people,
                formats.word("statement.people", people),
                0));
      }
    }
    return new Series<>(formats.word(wordOf(figure)), tone, unreviewed, marks);
  }

  private static String wordOf(CountedAs figure) {
    return switch (figure) {
      case ARRIVAL -> "talent.in";
      case DEPARTURE -> "talent.out";
      case HIRED -> "talent.hired";
      case LAID_OFF -> "talent.laid_off";
      case EXCHANGED -> "flow.people.band";
      case APPOINTED -> "talent.role.people";
      case SPENT -> "spending.by_company";
    };
  }

  /** Arrivals and departures by company, the busiest first. */
  BarSpec<Behind> netFlow(List<CompanyFlow> flows) {
    Map<Integer, Series<Behind>> series = new TreeMap<>();
    series.put(0, flow("talent.in", Tone.IN, false, flows, CompanyFlow::joins, CompanyFlow::in, 1));
    series.put(
        1,
        flow("talent.in", Tone.IN, true, flows, CompanyFlow::unreviewedJoins, CompanyFlow::in, 1));
    series.put(
        2, flow("talent.out", Tone.OUT, false, flows, CompanyFlow::leaves, CompanyFlow::out, -1));
    series.put(
        3,
        flow(
            "talent.out",
            Tone.OUT,
            true,
            flows,
            CompanyFlow::unreviewedLeaves,
            CompanyFlow::out,
            -1));
    return new BarSpec<>(
        formats.word("talent.net_flow"),
        Unit.count(formats.word("unit.people")),
        formats.word("word.company"),
        flows.stream().map(CompanyFlow::company).toList(),
        List.copyOf(series.values()),
        true,
        true);
  }

  private Series<Behind> flow(
      String name,
      Tone tone,
      boolean unreviewed,
      List<CompanyFlow> flows,
      ToLongFunction<CompanyFlow> value,
      Function<CompanyFlow, FactFilter> facts,
      int sign) {
    List<Mark<Behind>> marks = new ArrayList<>();
    for (CompanyFlow one : flows) {
      long people = value.applyAsLong(one);
      if (people > 0) {
        marks.add(
            Mark.<Behind>of(
                    behind(facts.apply(one), unreviewed),
                    one.company(),
                    (double) sign * people,
                    formats.word("statement.people", people),
                    0)
                .with(formats.word("talent.net", one.company(), one.net())));
      }
    }
    return new Series<>(formats.word(name), tone, unreviewed, marks);
  }

  private static Behind behind(FactFilter facts, boolean unreviewed) {
    ReviewState state = unreviewed ? ReviewState.UNREVIEWED : ReviewState.ACCEPTED;
    return new Behind.Facts(facts.with().reviews(Set.of(state)).build());
  }
}
