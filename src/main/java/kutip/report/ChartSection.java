package kutip.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import kutip.fact.FactDetail;
import kutip.fact.ReviewState;
import kutip.report.document.Block;
import kutip.report.document.SvgChart;
import kutip.shared.AiSpending;
import kutip.shared.Direction;
import kutip.shared.MarketCapChange;
import kutip.shared.SpendingCategory;

/** A report's charts, drawn from the very facts that its tables list, with their notes below. */
final class ChartSection {

  private static final int WIDTH = 620;
  private static final int LABELS = 150;

  private final ReportPage page;
  private final boolean oneCompany;

  /**
   * @param oneCompany whether labels need not say whose figure it is
   */
  ChartSection(ReportPage page, boolean oneCompany) {
    this.page = page;
    this.oneCompany = oneCompany;
  }

  /** People who came (above the line) and left (below it), by month. */
  Optional<Block> people(List<FactDetail> arrivals, List<FactDetail> departures) {
    TreeMap<YearMonth, int[]> months = new TreeMap<>();
    count(months, arrivals, 0);
    count(months, departures, 2);
    if (months.isEmpty()) {
      return Optional.empty();
    }
    int most = months.values().stream().mapToInt(ChartSection::highest).max().orElse(1);
    int half = 64;
    double unit = (half - 6.0) / most;
    SvgChart chart = new SvgChart("people", WIDTH, 2 * half + 22).grid(half);
    YearMonth first = months.firstKey();
    long span = ChronoUnit.MONTHS.between(first, months.lastKey()) + 1;
    double step = (WIDTH - 30.0) / span;
    double bar = Math.min(22, step * 0.7);
    months.forEach((month, n) -> {
      double x = 30 + ChronoUnit.MONTHS.between(first, month) * step;
      chart.bar(x, half - n[0] * unit, bar, n[0] * unit, SvgChart.IN, false);
      chart.bar(x, half - (n[0] + n[1]) * unit, bar, n[1] * unit, SvgChart.IN, true);
      chart.bar(x, half, bar, n[2] * unit, SvgChart.OUT, false);
      chart.bar(x, half + n[2] * unit, bar, n[3] * unit, SvgChart.OUT, true);
    });
    monthNames(chart, first, span, step, 2 * half + 16);
    chart.text(0, 10, "start", SvgChart.SOFT, "+" + most);
    chart.text(0, 2 * half - 2, "start", SvgChart.SOFT, "−" + most);
    List<FactDetail> behind = new ArrayList<>(arrivals);
    behind.addAll(departures);
    return draw("people", chart, behind);
  }

  private static int highest(int[] n) {
    return Math.max(n[0] + n[1], n[2] + n[3]);
  }

  private static void count(Map<YearMonth, int[]> months, List<FactDetail> facts, int at) {
    for (FactDetail detail : facts) {
      if (detail.fact().onDay() != null) {
        int[] n =
            months.computeIfAbsent(YearMonth.from(detail.fact().onDay()), month -> new int[4]);
        n[at + (unreviewed(detail) ? 1 : 0)]++;
      }
    }
  }

  private void monthNames(SvgChart chart, YearMonth first, long span, double step, double y) {
    DateTimeFormatter form = DateTimeFormatter.ofPattern("MMM yy", page.locale());
    long every = Math.max(1, Math.round(60 / step));
    for (long i = 0; i < span; i += every) {
      chart.text(30 + i * step, y, "start", SvgChart.SOFT, form.format(first.plusMonths(i)));
    }
  }

  /** Falls and rises in percent, the greatest first. */
  Optional<Block> market(List<FactDetail> facts) {
    List<FactDetail> shown =
        facts.stream()
            .filter(d -> percent(d) != null)
            .sorted(
                Comparator.comparing((FactDetail d) -> Objects.requireNonNull(percent(d)).abs())
                    .reversed())
            .limit(12)
            .toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    double most = Objects.requireNonNull(percent(shown.getFirst())).abs().doubleValue();
    double middle = LABELS + (WIDTH - LABELS) / 2.0;
    double unit = (WIDTH - LABELS - 120) / 2.0 / most;
    SvgChart chart = new SvgChart("market", WIDTH, shown.size() * 18 + 4);
    for (int i = 0; i < shown.size(); i++) {
      FactDetail detail = shown.get(i);
      BigDecimal percent = Objects.requireNonNull(percent(detail));
      boolean up = percent.signum() > 0;
      double length = percent.abs().doubleValue() * unit;
      double y = i * 18 + 3;
      chart.text(0, y + 10, "start", SvgChart.INK, label(detail));
      chart.bar(
          up ? middle : middle - length,
          y,
          length,
          12,
          up ? SvgChart.UP : SvgChart.DOWN,
          unreviewed(detail));
      chart.text(
          up ? middle + length + 5 : middle - length - 5,
          y + 10,
          up ? "start" : "end",
          SvgChart.INK,
          (up ? "+" : "−") + page.formats.percent(percent.abs()));
    }
    chart.line(middle, 0, middle, shown.size() * 18, SvgChart.SOFT, 0.8);
    return draw("market", chart, shown);
  }

  private String label(FactDetail detail) {
    String day = page.date(detail.fact());
    return oneCompany || !(detail.fact().slots() instanceof MarketCapChange m)
        ? day
        : m.company() + ", " + day;
  }

  private static @org.jspecify.annotations.Nullable BigDecimal percent(FactDetail detail) {
    return detail.fact().slots() instanceof MarketCapChange m && m.percent() != null
        ? m.direction() == Direction.UP ? m.percent() : m.percent().negate()
        : null;
  }

  /** US dollars by category; reviewed and unreviewed facts apart. */
  Optional<Block> spending(List<FactDetail> counted) {
    Map<SpendingCategory, BigDecimal[]> sums = new EnumMap<>(SpendingCategory.class);
    for (FactDetail detail : counted) {
      BigDecimal usd = detail.fact().usd();
      if (usd != null && detail.fact().slots() instanceof AiSpending s) {
        BigDecimal[] sum =
            sums.computeIfAbsent(
                s.category(), c -> new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO});
        int at = unreviewed(detail) ? 1 : 0;
        sum[at] = sum[at].add(usd);
      }
    }
    if (sums.isEmpty()) {
      return Optional.empty();
    }
    double most =
        sums.values().stream().mapToDouble(s -> s[0].add(s[1]).doubleValue()).max().orElse(1);
    double unit = (WIDTH - LABELS - 110) / most;
    SvgChart chart = new SvgChart("spending", WIDTH, sums.size() * 20 + 4);
    int row = 0;
    for (Map.Entry<SpendingCategory, BigDecimal[]> entry : sums.entrySet()) {
      double y = row++ * 20 + 3;
      double firm = entry.getValue()[0].doubleValue() * unit;
      double open = entry.getValue()[1].doubleValue() * unit;
      BigDecimal sum = entry.getValue()[0].add(entry.getValue()[1]);
      chart.text(0, y + 11, "start", SvgChart.INK, page.formats.word(entry.getKey()));
      chart.bar(LABELS, y, firm, 13, SvgChart.IN, false);
      chart.bar(LABELS + firm, y, open, 13, SvgChart.IN, true);
      chart.text(
          LABELS + firm + open + 6,
          y + 11,
          "start",
          SvgChart.INK,
          page.formats.shortMoney(sum, "USD"));
    }
    return draw("spending", chart, counted);
  }

  private Optional<Block> draw(String name, SvgChart chart, List<FactDetail> behind) {
    String title = page.word("report.chart." + name);
    String legend = page.word("report.chart.hatched") + " " + page.word("report.notes") + ":";
    return Optional.of(
        new Block.Chart(title, chart.toString(), legend, page.notes.cite(behind), title));
  }

  private static boolean unreviewed(FactDetail detail) {
    return detail.fact().review() != ReviewState.ACCEPTED;
  }
}
