package kutip.fact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kutip.insight.CompanyInsight;
import kutip.insight.InsightQueries;
import kutip.insight.LeftOutQueries;
import kutip.insight.MarketPoint;
import kutip.insight.OverviewQueries;
import kutip.insight.ValueQueries;
import kutip.shared.ClaimKind;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Timeout;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * All that the overview asks the store for, and all that the page of the company with most facts
 * does (20,000 of 300,000), without drawing it. JMH prints p95; the overview's ratio between the
 * two sizes is what counts across machines.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 2, time = 6)
@Timeout(time = 1, timeUnit = TimeUnit.HOURS)
@Fork(value = 1, jvmArgsAppend = "-Xmx768m")
public class DashboardBenchmark {

  private static final int COMPANIES = 8;
  private static final int POINTS = 120;
  private static final int VALUES = 200;
  private static final int EVENTS = 40;
  private static final int MONTHS = 24;
  private static final int NEWEST = 6;
  private static final int TIMELINE = 20;

  @Param({"3000", "300000"})
  int facts = 3000;

  private Path folder = Path.of("");
  private @Nullable ConfigurableApplicationContext context;
  private @Nullable InsightQueries insights;
  private @Nullable OverviewQueries overview;
  private @Nullable ValueQueries values;
  private @Nullable LeftOutQueries leftOut;
  private @Nullable GuidanceQueries guidance;
  private String slug = "";

  @Setup(Level.Trial)
  public void open() throws IOException {
    folder = Files.createTempDirectory("kutip-dashboard");
    ConfigurableApplicationContext opened = MadeStore.open(folder, facts);
    context = opened;
    insights = opened.getBean(InsightQueries.class);
    overview = opened.getBean(OverviewQueries.class);
    values = opened.getBean(ValueQueries.class);
    leftOut = opened.getBean(LeftOutQueries.class);
    guidance = opened.getBean(GuidanceQueries.class);
    slug = insights.companies("", 0, 1).getFirst().company().slug();
  }

  private InsightQueries insights() {
    return Objects.requireNonNull(insights);
  }

  private OverviewQueries overview() {
    return Objects.requireNonNull(overview);
  }

  private LeftOutQueries leftOut() {
    return Objects.requireNonNull(leftOut);
  }

  @Benchmark
  public void overview(Blackhole out) {
    out.consume(insights().totals());
    FactFilter talent = FactFilter.ALL.with().kind(ClaimKind.TALENT_MOVE).build();
    FactFilter market = FactFilter.ALL.with().kind(ClaimKind.MARKET_CAP_CHANGE).build();
    FactFilter money = FactFilter.ALL.with().kind(ClaimKind.AI_SPENDING).build();
    LocalDate today = LocalDate.now();
    out.consume(overview().trends(today));
    out.consume(insights().talentByMonth(overview().newest(talent, MONTHS, today)));
    out.consume(insights().netFlow(talent, COMPANIES));
    out.consume(insights().marketChanges(market, POINTS));
    out.consume(insights().spending(money, InsightQueries.LEADING));
    leftOut(FactFilter.ALL, out);
    list(FactFilter.ALL, NEWEST, out);
    list(FactFilter.ALL.with().disputedOnly(true).build(), NEWEST, out);
  }

  private void leftOut(FactFilter filter, Blackhole out) {
    out.consume(leftOut().apart(ClaimKind.TALENT_MOVE, filter));
    out.consume(leftOut().countSpending(filter));
    out.consume(leftOut().spending(filter, 40));
    out.consume(leftOut().apart(ClaimKind.AI_SPENDING, filter));
  }

  private void list(FactFilter filter, int page, Blackhole out) {
    out.consume(insights().countLines(filter));
    out.consume(insights().lines(filter, FactSort.NEWEST, 0, page));
  }

  @Benchmark
  public void companyPage(Blackhole out) {
    CompanyInsight insight = insights().company(slug).orElseThrow();
    out.consume(insight);
    String name = insight.company().name();
    FactFilter about = FactFilter.ALL.with().company(name).build();
    out.consume(insights().talentByMonth(of(about, ClaimKind.TALENT_MOVE)));
    List<MarketPoint> changes = insights().marketChanges(about, VALUES);
    out.consume(Objects.requireNonNull(values).of(name, about, changes));
    out.consume(insights().facts(of(about, ClaimKind.TALENT_MOVE), FactSort.NEWEST, EVENTS));
    out.consume(insights().facts(of(about, ClaimKind.AI_SPENDING), FactSort.NEWEST, EVENTS));
    out.consume(insights().spending(of(about, ClaimKind.AI_SPENDING)));
    leftOut(about, out);
    list(about, TIMELINE, out);
    out.consume(Objects.requireNonNull(guidance).of(name));
    for (FactFilter one :
        List.of(
            FactFilter.ALL.with().toCompany(name).build(),
            FactFilter.ALL.with().fromCompany(name).build(),
            FactFilter.ALL.with().payer(name).build(),
            FactFilter.ALL.with().counterparty(name).build())) {
      list(one, NEWEST, out);
    }
  }

  private static FactFilter of(FactFilter filter, ClaimKind kind) {
    return filter.with().kinds(Set.of(kind)).build();
  }

  @TearDown(Level.Trial)
  public void close() throws IOException {
    Objects.requireNonNull(context).close();
    MadeStore.forget(folder);
  }
}
