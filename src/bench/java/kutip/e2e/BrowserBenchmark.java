package kutip.e2e;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a browser waits for: the packaged application with its samples in Chromium on this machine.
 * Run {@code ./mvnw package} first. The search page without a question has the frame that every
 * page has and nothing else, so it stands for an empty page of the same stack.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 20)
@Fork(1)
public class BrowserBenchmark {

  private static final String DRAWN =
      """
      () => document.querySelector('main h1') && document.querySelectorAll('kutip-chart').length >= %d
        && [...document.querySelectorAll('kutip-chart')].every(c => c.querySelector('svg'))\
      """;

  /** Picks one period after the other, and tells how long it takes until all charts are new. */
  private static final String CHANGE =
      """
      () => new Promise((done, fail) => {
        const svgs = new Set(document.querySelectorAll('kutip-chart svg'));
        const begun = performance.now();
        const select = document.querySelector('vaadin-select');
        const look = () => {
          const now = [...document.querySelectorAll('kutip-chart')];
          const fresh = document.querySelector('.kutip-chart')
            && [...svgs].every(s => !s.isConnected) && now.every(c => c.querySelector('svg'));
          if (fresh) requestAnimationFrame(() => done(performance.now() - begun));
          else if (performance.now() - begun > 20000) fail(new Error('not drawn anew: ' + select.value));
          else requestAnimationFrame(look);
        };
        select.value = ['', '5'].find(key => key !== select.value);
        look();
      })\
      """;

  /** Over the wire, as the browser counts it. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Wire {
    public long bytes;
    public long files;
  }

  private @Nullable Playwright playwright;
  private @Nullable Browser browser;
  private @Nullable RunningKutip kutip;
  private @Nullable Page talent;
  private String signedIn = "";

  @Setup(Level.Trial)
  public void open() throws IOException {
    kutip = RunningKutip.shared();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")));
    BrowserContext context = browser.newContext();
    Page page = context.newPage();
    page.setDefaultTimeout(120_000);
    page.navigate(kutip.address("/login"));
    page.locator("input[name=username]").fill("admin");
    page.locator("input[name=password]").fill(RunningKutip.PASSWORD);
    page.keyboard().press("Enter");
    page.waitForURL(address -> !address.contains("login"));
    signedIn = context.storageState();
    page.navigate(kutip.address("/talent"));
    page.waitForFunction(DRAWN.formatted(2));
    talent = page;
  }

  /** The overview in a browser that has nothing of Kutip yet. */
  @Benchmark
  public Object overview(Wire wire) {
    return visit("/", 4, wire);
  }

  /** A page without charts in a browser that has nothing of Kutip yet. */
  @Benchmark
  public Object emptyPage(Wire wire) {
    return visit("/search", 0, wire);
  }

  private Object visit(String path, int charts, Wire wire) {
    try (BrowserContext context =
        Objects.requireNonNull(browser)
            .newContext(new Browser.NewContextOptions().setStorageState(signedIn))) {
      Page page = context.newPage();
      page.setDefaultTimeout(120_000);
      CDPSession network = context.newCDPSession(page);
      network.send("Network.enable");
      network.on(
          "Network.loadingFinished",
          (JsonObject file) -> {
            wire.bytes += file.get("encodedDataLength").getAsLong();
            wire.files++;
          });
      page.navigate(Objects.requireNonNull(kutip).address(path));
      page.waitForFunction(DRAWN.formatted(charts));
      return page.title();
    }
  }

  /** From another period to all charts of the page about talent drawn anew. */
  @Benchmark
  public Object filterChange() {
    return Objects.requireNonNull(talent).evaluate(CHANGE);
  }

  @TearDown(Level.Trial)
  public void close() {
    Objects.requireNonNull(playwright).close();
  }
}
