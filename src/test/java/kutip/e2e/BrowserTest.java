package kutip.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

/** An installed Chromium before the running application; a test without one is skipped. */
abstract class BrowserTest {

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static @Nullable Playwright playwright;
  private static @Nullable Browser browser;
  private static @Nullable RunningKutip kutip;

  /** What the pages complained of on the browser's console. */
  final List<String> problems = new ArrayList<>();

  @BeforeAll
  static void start() throws IOException {
    Optional<Path> chromium = chromium();
    Assumptions.assumeTrue(
        chromium.isPresent(), "no Chromium on the PATH: the browser test is skipped");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium.orElseThrow())
                    .setArgs(FLAGS));
    kutip = RunningKutip.shared();
  }

  @AfterAll
  static void stop() {
    if (playwright != null) {
      playwright.close();
    }
  }

  private static Optional<Path> chromium() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder ->
            Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** A window before anyone signed in. */
  Page window(int width, ColorScheme scheme, String locale) {
    BrowserContext context =
        Objects.requireNonNull(browser)
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, width < 500 ? 844 : 1000)
                    .setLocale(locale)
                    .setColorScheme(scheme));
    Page page = context.newPage();
    page.setDefaultTimeout(60_000);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        problems.add(page.url() + ": " + message.text());
      }
    });
    page.onPageError(problems::add);
    return page;
  }

  Page signedIn(int width, ColorScheme scheme, String locale) {
    Page page = window(width, scheme, locale);
    page.navigate(at("/login"));
    page.locator("input[name=username]").fill("admin");
    page.locator("input[name=password]").fill(RunningKutip.PASSWORD);
    page.keyboard().press("Enter");
    page.waitForURL(address -> !address.contains("login"));
    return page;
  }

  static String at(String path) {
    return Objects.requireNonNull(kutip).address(path);
  }
}
