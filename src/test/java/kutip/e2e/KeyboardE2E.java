package kutip.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** Fifty claims reviewed by someone who has no mouse. */
class KeyboardE2E extends BrowserTest {

  private static final int ITEMS = 50;

  private static final String COUNT_POINTERS =
      "window.pointed = 0;"
          + "for (const name of ['pointerdown', 'mousedown', 'wheel', 'touchstart'])"
          + " addEventListener(name, () => window.pointed++, true);";

  @Test
  void fiftyClaimsAreReviewedByKeysAloneWithTheirQuotesInSight() {
    Page page = window(1440, ColorScheme.LIGHT, "en-GB");
    page.addInitScript(COUNT_POINTERS);
    signInByKeys(page);
    page.navigate(at("/review"));
    page.locator(".kutip-claim-chosen").first().waitFor();

    help(page);
    correctOne(page);
    for (int item = 1; item < ITEMS; item++) {
      if (item % 10 == 0) {
        rejectOne(page);
      } else {
        decide(page, "a");
      }
      quoteIsInSight(page);
    }
    takeBackOne(page);

    assertThat(page.evaluate("window.pointed")).isEqualTo(0);
    assertThat(page.evaluate("window.scrollY")).isEqualTo(0);
    assertThat(problems).isEmpty();
  }

  private static void signInByKeys(Page page) {
    page.navigate(at("/login"));
    page.locator("input[name=username]").waitFor();
    page.locator("input[name=username]").focus();
    page.keyboard().type("admin");
    page.keyboard().press("Tab");
    page.locator("input[name=password]").focus();
    page.keyboard().type(RunningKutip.PASSWORD);
    page.keyboard().press("Enter");
    page.waitForURL(address -> !address.contains("login"));
  }

  private static void help(Page page) {
    page.keyboard().press("?");
    Locator dialog = page.locator("vaadin-dialog[opened]");
    dialog.locator("dt").first().waitFor();
    assertThat(dialog.locator("dt").count()).isGreaterThanOrEqualTo(9);
    page.keyboard().press("Escape");
    page.waitForCondition(() -> page.locator("vaadin-dialog[opened]").count() == 0);
  }

  private static String waiting(Page page) {
    return page.locator("text=/claims wait/").first().textContent();
  }

  private static void decide(Page page, String key) {
    String before = waiting(page);
    page.keyboard().press(key);
    page.waitForCondition(() -> !before.equals(waiting(page)));
  }

  private static void rejectOne(Page page) {
    page.keyboard().press("r");
    page.locator("vaadin-dialog[opened] input").first().waitFor();
    page.keyboard().type("seen by keys");
    decide(page, "Enter");
    page.waitForCondition(() -> page.locator("vaadin-dialog[opened]").count() == 0);
  }

  /** The text stays where it is while the editors stand beside it. */
  private static void correctOne(Page page) {
    Object before = scrolled(page);
    page.keyboard().press("e");
    page.locator(".kutip-correction").waitFor();
    assertThat(scrolled(page)).isEqualTo(before);
    decide(page, "Control+Enter");
    page.waitForCondition(() -> page.locator(".kutip-correction").count() == 0);
  }

  private static Object scrolled(Page page) {
    return page.evaluate("document.querySelector('.kutip-paper-body').scrollTop");
  }

  private static void quoteIsInSight(Page page) {
    Locator quote = page.locator(".kutip-claim-chosen").first();
    quote.waitFor();
    page.waitForCondition(() -> {
      BoundingBox box = quote.boundingBox();
      BoundingBox paper = page.locator(".kutip-paper-body").first().boundingBox();
      return box != null
          && paper != null
          && box.y + box.height > paper.y
          && box.y < Math.min(1000, paper.y + paper.height);
    });
  }

  private static void takeBackOne(Page page) {
    decide(page, "u");
  }
}
