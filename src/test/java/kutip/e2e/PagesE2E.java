package kutip.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page in both languages and themes on a desk and a phone: nothing scrolls sideways, the
 * console stays empty, and axe finds nothing serious. Screenshots are kept in {@code
 * target/screenshots}.
 */
class PagesE2E extends BrowserTest {

  private static final List<String> PATHS =
      List.of(
          "/",
          "/talent",
          "/market",
          "/spending",
          "/facts",
          "/fact/1",
          "/companies",
          "/compare?company=Meta&company=OpenAI",
          "/company/meta",
          "/people",
          "/sources",
          "/source?name=The%20Ledger%20Desk",
          "/fact/1?known=2026-01-01&by=published",
          "/person/yann-lecun",
          "/articles",
          "/article/1",
          "/review",
          "/import",
          "/search?q=meta",
          "/imports",
          "/feeds",
          "/users",
          "/tokens",
          "/audit",
          "/operation",
          "/webhooks",
          "/erasure",
          "/prices",
          "/accuracy",
          "/names",
          "/articles/index",
          "/review/sample",
          "/review/second",
          "/articles/deleted",
          "/articles/reading",
          "/reports",
          "/reports/new?company=Meta&title=Meta",
          "/reports/check");
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  @ParameterizedTest
  @CsvSource({"1440,LIGHT,en-GB", "1440,DARK,id-ID", "390,LIGHT,id-ID", "390,DARK,en-GB"})
  void pagesFitTheirWindowAndCanBeReadByEveryone(int width, ColorScheme scheme, String locale) {
    Page page = signedIn(width, scheme, locale);
    for (String path : PATHS) {
      page.navigate(at(path));
      page.locator("h1").first().waitFor();
      page.waitForTimeout(path.equals("/") ? 1200 : 400);
      photograph(page, width + "-" + scheme + path);
      assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
          .as(path + " scrolls sideways")
          .isLessThanOrEqualTo(width);
      // In the frame of a preview no script may run, so that axe would wait for it for ever.
      if (page.frames().size() == 1) {
        assertThat(seriousFaults(page)).as(path).isEmpty();
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void theSignInPageCanBeReadByEveryone() {
    Page page = window(390, ColorScheme.LIGHT, "en-GB");
    page.navigate(at("/login"));
    page.locator("input[name=username]").waitFor();
    photograph(page, "390-light-login");
    assertThat(seriousFaults(page)).isEmpty();
    assertThat(problems).isEmpty();
  }

  private static void photograph(Page page, String name) {
    String file = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".png";
    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", file)));
  }

  private static List<String> seriousFaults(Page page) {
    return new AxeBuilder(page)
        .withTags(RULES).analyze().getViolations().stream()
            .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
            .map(PagesE2E::describe)
            .toList();
  }

  private static String describe(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().getFirst().getHtml();
  }
}
