package kutip.insight.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kutip.fact.Fact;
import kutip.fact.ReviewState;
import kutip.insight.MarketPoint;
import kutip.insight.ValueLine;
import kutip.shared.ClaimKind;
import kutip.uikit.Formats;
import kutip.uikit.Statements;
import kutip.uikit.chart.Mark;
import kutip.uikit.chart.OverlaySpec;
import kutip.uikit.chart.Series;
import kutip.uikit.chart.Tone;
import kutip.uikit.chart.Unit;

/**
 * A company's value through time, and on it who came, who left and what was spent. Where no value
 * is known, the changes of it stand in for it, and what happened lies on their zero.
 */
final class ValueChart {

  private final Formats formats;
  private final Statements statements;
  private final ValueLine values;
  private final List<MarketPoint> changes;
  private final List<Fact> events;

  /**
   * @param events moves and spending, in any order
   */
  ValueChart(Locale locale, ValueLine values, List<MarketPoint> changes, List<Fact> events) {
    formats = Formats.of(locale);
    statements = Statements.of(locale);
    this.values = values;
    this.changes = changes;
    this.events = events;
  }

  OverlaySpec<Behind> spec() {
    boolean known = values.imported().size() + values.stated().size() > 1;
    TreeMap<LocalDate, Double> heights = known ? heights() : new TreeMap<>();
    List<Series<Behind>> lines = known ? values() : List.of();
    List<Series<Behind>> dots = new ArrayList<>(known ? List.of() : changes());
    boolean nothing =
        Stream.concat(lines.stream(), dots.stream()).allMatch(s -> s.marks().isEmpty());
    for (ClaimKind kind : new ClaimKind[] {ClaimKind.TALENT_MOVE, ClaimKind.AI_SPENDING}) {
      dots.add(events(kind, false, heights));
      dots.add(events(kind, true, heights));
    }
    return new OverlaySpec<>(
        formats.word(known ? "value.line" : "value.changes"),
        known
            ? Unit.money("USD", formats.word("unit.usd"))
            : Unit.percent(formats.word("unit.percent")),
        formats.word("word.day"),
        lines,
        nothing ? List.of() : dots);
  }

  private TreeMap<LocalDate, Double> heights() {
    TreeMap<LocalDate, Double> heights = new TreeMap<>();
    values.stated().forEach(v -> heights.put(v.day(), v.worth().doubleValue()));
    values.imported().forEach(v -> heights.put(v.day(), v.worth().doubleValue()));
    return heights;
  }

  private List<Series<Behind>> values() {
    List<Mark<Behind>> imported = new ArrayList<>();
    for (ValueLine.Imported v : values.imported()) {
      String text = formats.shortMoney(v.worth(), "USD");
      String from = formats.word("value.imported.from", v.ticker(), v.source());
      imported.add(
          Mark.<Behind>of(
                  new Behind.Price(text + " · " + formats.day(v.day()) + " · " + from),
                  v.day().toString(),
                  v.worth().doubleValue(),
                  text,
                  0)
              .with(formats.day(v.day()) + " · " + from));
    }
    return List.of(
        new Series<>(formats.word("value.imported"), Tone.NEUTRAL, false, imported),
        stated(false),
        stated(true));
  }

  private Series<Behind> stated(boolean open) {
    List<Mark<Behind>> marks = new ArrayList<>();
    for (ValueLine.Stated v : values.stated()) {
      if (v.unreviewed() == open) {
        marks.add(
            Mark.<Behind>of(
                    new Behind.One(v.fact()),
                    v.day().toString(),
                    v.worth().doubleValue(),
                    formats.shortMoney(v.worth(), "USD"),
                    v.sources())
                .with(formats.day(v.day())));
      }
    }
    return new Series<>(formats.word("value.stated"), Tone.MARKET, open, marks);
  }

  private List<Series<Behind>> changes() {
    List<Series<Behind>> series = new ArrayList<>();
    for (boolean open : new boolean[] {false, true}) {
      List<Mark<Behind>> marks = new ArrayList<>();
      for (MarketPoint point : changes) {
        BigDecimal percent = point.percent();
        LocalDate day = point.day();
        if (percent != null && day != null && (point.review() == ReviewState.UNREVIEWED) == open) {
          marks.add(
              Mark.<Behind>of(
                      new Behind.One(point.fact()),
                      day.toString(),
                      percent.doubleValue(),
                      formats.percent(percent),
                      point.sources())
                  .with(formats.day(day)));
        }
      }
      series.add(new Series<>(formats.word("market"), Tone.MARKET, open, marks));
    }
    return series;
  }

  private Series<Behind> events(ClaimKind kind, boolean open, TreeMap<LocalDate, Double> heights) {
    List<Mark<Behind>> marks = new ArrayList<>();
    for (Fact fact : events) {
      LocalDate day = fact.onDay();
      boolean shown =
          fact.kind() == kind && (fact.review() == ReviewState.UNREVIEWED) == open && day != null;
      if (shown && day != null) {
        marks.add(
            Mark.<Behind>of(
                    new Behind.One(fact.id()),
                    day.toString(),
                    height(heights, day),
                    statements.headline(fact.slots()),
                    fact.sources())
                .with(formats.day(day)));
      }
    }
    Tone tone = kind == ClaimKind.TALENT_MOVE ? Tone.TALENT : Tone.SPENDING;
    return new Series<>(formats.word(kind), tone, open, marks);
  }

  /** Where the lines are on a day, between two values as they are drawn. */
  private static double height(TreeMap<LocalDate, Double> heights, LocalDate day) {
    Map.Entry<LocalDate, Double> before = heights.floorEntry(day);
    Map.Entry<LocalDate, Double> after = heights.ceilingEntry(day);
    if (before == null || after == null) {
      Map.Entry<LocalDate, Double> only = before == null ? after : before;
      return only == null ? 0 : only.getValue();
    }
    double length = before.getKey().until(after.getKey(), ChronoUnit.DAYS);
    double part = length == 0 ? 0 : before.getKey().until(day, ChronoUnit.DAYS) / length;
    return before.getValue() + part * (after.getValue() - before.getValue());
  }
}
