package kutip.fact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kutip.claim.Claim;
import kutip.review.Decision;
import kutip.review.ReviewFilter;
import kutip.review.ReviewItem;
import kutip.review.ReviewQueries;
import kutip.review.ReviewService;
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
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What a reviewer waits for at 300,000 facts and 1,000,000 claims: the page with the next claim,
 * and each decision, on the claims that the queue puts first. JMH prints p95.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 2, time = 5)
@Timeout(time = 1, timeUnit = TimeUnit.HOURS)
@Fork(value = 1, jvmArgsAppend = "-Xmx768m")
public class ReviewBenchmark {

  private static final String WHO = "ann";

  @Param({"300000"})
  int facts = 300_000;

  private Path folder = Path.of("");
  private @Nullable ConfigurableApplicationContext context;
  private @Nullable ReviewQueries queries;
  private @Nullable ReviewService service;
  private @Nullable Claim claim;
  private @Nullable Decision last;
  private int at;

  @Setup(Level.Trial)
  public void open() throws IOException {
    folder = Files.createTempDirectory("kutip-review");
    ConfigurableApplicationContext opened = MadeStore.open(folder, facts);
    context = opened;
    queries = opened.getBean(ReviewQueries.class);
    service = opened.getBean(ReviewService.class);
  }

  private ReviewQueries queries() {
    return Objects.requireNonNull(queries);
  }

  private ReviewService service() {
    return Objects.requireNonNull(service);
  }

  /** Every page of another claim, some hundred places down the queue. */
  @Benchmark
  public long queuePage() {
    at = (at + 1) % 500;
    Optional<ReviewItem> item = queries().next(ReviewFilter.ALL, WHO, at);
    item.ifPresent(i -> service().open(i.claim().id(), WHO));
    item.ifPresent(i -> queries().history(i.claim().id()));
    return queries().waiting(ReviewFilter.ALL, WHO);
  }

  @Setup(Level.Invocation)
  public void choose() {
    at = (at + 7) % 500;
    claim = queries().queue(ReviewFilter.ALL, at, 1).getFirst().claim();
  }

  @Benchmark
  public Decision accept() {
    Claim shown = Objects.requireNonNull(claim);
    return service().accept(shown.id(), shown.version(), WHO);
  }

  @Benchmark
  public Decision reject() {
    Claim shown = Objects.requireNonNull(claim);
    return service().reject(shown.id(), shown.version(), WHO, "not what it says");
  }

  @Benchmark
  public Decision acceptAndUndo() {
    last = accept();
    return service().undo(last.id(), WHO);
  }

  @TearDown(Level.Trial)
  public void close() throws IOException {
    Objects.requireNonNull(context).close();
    MadeStore.forget(folder);
  }
}
