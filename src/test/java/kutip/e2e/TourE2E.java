package kutip.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Walks overview, company, article, review and export in an installed Chromium; any console error
 * fails it.
 */
class TourE2E {

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

  private final List<String> problems = new ArrayList<>();

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
    kutip = RunningKutip.start();
  }

  @AfterAll
  static void stop() {
    if (kutip != null) {
      kutip.close();
    }
    if (playwright != null) {
      playwright.close();
    }
  }

  private static Optional<Path> chromium() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
        .flatMap(folder ->
            Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Test
  void analystWalksFromOverviewToEvidenceAndExports() throws IOException {
    Page page = signedIn(1440, ColorScheme.LIGHT);
    page.locator("text=Who gains and who loses people").waitFor();

    page.navigate(at("/company/meta"));
    page.locator("h1:has-text('Meta')").waitFor();
    Download pdf = page.waitForDownload(() -> page.locator("text=Page as PDF").first().click());
    assertThat(Files.readString(pdf.path(), java.nio.charset.StandardCharsets.ISO_8859_1))
        .startsWith("%PDF");

    page.navigate(at("/review"));
    page.locator("text=Open the article").first().click();
    page.waitForURL(address -> address.contains("/article/"));
    page.locator("h1").first().waitFor();

    page.navigate(at("/review"));
    Locator waiting = page.locator("text=/\\d+ claims wait/");
    String before = waiting.first().textContent();
    page.locator("vaadin-button:has-text('Accept')").first().click();
    page.waitForCondition(() -> !before.equals(waiting.first().textContent()));

    page.navigate(at("/"));
    Download csv = page.waitForDownload(() -> page.locator("text=Facts as CSV").first().click());
    assertThat(Files.readAllLines(csv.path())).hasSizeGreaterThan(100);
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1440,LIGHT", "1440,DARK", "390,LIGHT", "390,DARK"})
  void pagesFitTheirWindow(int width, ColorScheme scheme) {
    Page page = signedIn(width, scheme);
    for (String path : List.of("/", "/company/meta", "/review", "/articles")) {
      page.navigate(at(path));
      page.waitForLoadState();
      page.locator("h1").first().waitFor();
      page.waitForTimeout(1500);
      String name = width + "-" + scheme + path.replace('/', '-') + ".png";
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of("target", "screenshots", name.toLowerCase(java.util.Locale.ROOT))));
      assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
          .as(path + " scrolls sideways")
          .isLessThanOrEqualTo(width);
    }
    assertThat(problems).isEmpty();
  }

  private Page signedIn(int width, ColorScheme scheme) {
    if (browser == null) {
      throw new IllegalStateException("no browser");
    }
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, width < 500 ? 844 : 1000)
                .setLocale("en-GB")
                .setColorScheme(scheme));
    Page page = context.newPage();
    page.setDefaultTimeout(60_000);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        problems.add(message.text());
      }
    });
    page.onPageError(problems::add);
    page.navigate(at("/login"));
    page.locator("input[name=username]").fill("admin");
    page.locator("input[name=password]").fill(RunningKutip.PASSWORD);
    page.keyboard().press("Enter");
    page.waitForURL(address -> !address.contains("login"));
    return page;
  }

  private static String at(String path) {
    if (kutip == null) {
      throw new IllegalStateException("Kutip is not running");
    }
    return kutip.address(path);
  }
}
