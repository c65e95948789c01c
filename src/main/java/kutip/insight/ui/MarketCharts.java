package kutip.insight.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import kutip.fact.Interval;
import kutip.fact.ReviewState;
import kutip.insight.MarketPoint;
import kutip.uikit.Formats;
import kutip.uikit.chart.BarSpec;
import kutip.uikit.chart.Mark;
import kutip.uikit.chart.ScatterSpec;
import kutip.uikit.chart.Series;
import kutip.uikit.chart.Tone;
import kutip.uikit.chart.Unit;

/** Changes of market value as charts: one mark is one fact. */
final class MarketCharts {

  private static final int MOST_BARS = 10;

  private final Formats formats;

  MarketCharts(Locale locale) {
    formats = Formats.of(locale);
  }

  /** Percentages by day. */
  ScatterSpec<Behind> percentByDay(List<MarketPoint> points) {
    List<MarketPoint> drawn =
        points.stream().filter(p -> p.percent() != null && p.day() != null).toList();
    return new ScatterSpec<>(
        formats.word("market.by_day"),
        Unit.percent(formats.word("unit.percent")),
        formats.word("word.day"),
        split(drawn, p -> up(p.percent()), this::percentMark));
  }

  private Mark<Behind> percentMark(MarketPoint point) {
    BigDecimal percent = orZero(point.percent());
    LocalDate day = point.day();
    String text = formats.percent(percent);
    Interval range = point.percentRange();
    if (range != null
        && range.low() != null
        && range.high() != null
        && range.low().compareTo(range.high()) != 0) {
      text += " (" + formats.percent(range.low()) + " … " + formats.percent(range.high()) + ")";
    }
    return Mark.<Behind>of(
            new Behind.One(point.fact()),
            String.valueOf(day),
            percent.doubleValue(),
            text,
            point.sources())
        .with(point.company() + (day == null ? "" : " · " + formats.day(day)));
  }

  /** The greatest gains and losses in US dollars. */
  BarSpec<Behind> greatest(List<MarketPoint> points) {
    List<MarketPoint> drawn =
        points.stream()
            .filter(p -> p.amountUsd() != null)
            .sorted(Comparator.comparing((MarketPoint p) -> orZero(p.amountUsd()).abs()).reversed())
            .limit(MOST_BARS)
            .sorted(Comparator.comparing((MarketPoint p) -> orZero(p.amountUsd())).reversed())
            .toList();
    return new BarSpec<>(
        formats.word("market.greatest"),
        Unit.money("USD", formats.word("unit.usd")),
        formats.word("word.company"),
        drawn.stream().map(this::barName).distinct().toList(),
        split(drawn, p -> up(p.amountUsd()), this::amountMark),
        true,
        true);
  }

  private String barName(MarketPoint point) {
    return point.day() == null
        ? point.company()
        : point.company() + ", " + formats.day(point.day());
  }

  private Mark<Behind> amountMark(MarketPoint point) {
    BigDecimal amount = orZero(point.amount() == null ? point.amountUsd() : point.amount());
    return Mark.<Behind>of(
            new Behind.One(point.fact()),
            barName(point),
            orZero(point.amountUsd()).doubleValue(),
            formats.shortMoney(amount.abs(), point.amount() == null ? "USD" : point.currency()),
            point.sources())
        .with(barName(point));
  }

  private List<Series<Behind>> split(
      List<MarketPoint> points,
      Predicate<MarketPoint> rising,
      java.util.function.Function<MarketPoint, Mark<Behind>> draw) {
    List<Series<Behind>> all = new ArrayList<>();
    for (boolean up : new boolean[] {true, false}) {
      for (boolean open : new boolean[] {false, true}) {
        List<Mark<Behind>> marks =
            points.stream()
                .filter(p -> rising.test(p) == up)
                .filter(p -> (p.review() == ReviewState.UNREVIEWED) == open)
                .map(draw)
                .toList();
        String name = formats.word(up ? "market.up" : "market.down");
        all.add(new Series<>(name, up ? Tone.UP : Tone.DOWN, open, marks));
      }
    }
    return all;
  }

  private static boolean up(@org.jspecify.annotations.Nullable BigDecimal value) {
    return orZero(value).signum() >= 0;
  }

  private static BigDecimal orZero(@org.jspecify.annotations.Nullable BigDecimal value) {
    return value == null ? BigDecimal.ZERO : value;
  }
}
