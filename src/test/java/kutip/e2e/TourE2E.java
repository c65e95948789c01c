package kutip.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** An analyst's way from overview to company, article, review and export, in a browser. */
class TourE2E extends BrowserTest {

  @Test
  void aMarkOfAnyChartLeadsToItsFactsAndTheirQuotesInTheArticle() {
    Page page = signedIn(1440, ColorScheme.LIGHT, "en-GB");
    Locator charts = page.locator("kutip-chart");
    page.locator("kutip-chart svg").first().waitFor();
    assertThat(charts.count()).isGreaterThanOrEqualTo(4);
    List<String> silent = new ArrayList<>();
    for (int i = 0; i < charts.count(); i++) {
      page.navigate(at("/"));
      Locator marks = charts.nth(i).locator(".apexcharts-bar-area, .apexcharts-marker");
      page.waitForCondition(() -> visible(marks).isPresent());
      visible(marks).orElseThrow().click();
      Locator dialog = page.locator("vaadin-dialog");
      dialog.locator(".kutip-quote").first().waitFor();
      if (dialog.locator(".kutip-quote").first().innerText().isBlank()) {
        silent.add(charts.nth(i).innerText());
      }
    }
    assertThat(silent).isEmpty();

    page.locator("vaadin-dialog .kutip-quote a").first().click();
    page.waitForURL(address -> address.contains("/article/"));
    page.locator(".kutip-claim").first().waitFor();
    assertThat(problems).isEmpty();
  }

  /** The first mark that is large enough to be hit. */
  private static Optional<Locator> visible(Locator marks) {
    for (int i = 0; i < marks.count(); i++) {
      BoundingBox box = marks.nth(i).boundingBox();
      if (box != null && box.width > 4 && box.height > 4) {
        return Optional.of(marks.nth(i));
      }
    }
    return Optional.empty();
  }

  @Test
  void anArticleShowsEveryClaimInItsTextAndItsSlotsBesideIt() {
    Page page = signedIn(1440, ColorScheme.LIGHT, "en-GB");
    // Only articles that make a claim: the other tests store some that make none.
    page.navigate(at("/articles?kind=talent_move"));
    page.locator("a[href^='article/']").first().click();
    page.waitForURL(address -> address.contains("/article/"));
    page.locator(".kutip-claim-card").first().waitFor();
    int cards = page.locator(".kutip-claim-card").count();
    assertThat(cards).isPositive();
    assertThat(page.locator(".kutip-text .kutip-claim").count()).isPositive();
    assertThat(problems).isEmpty();
  }

  @Test
  void aCompanyPageIsExportedWithItsEvidence() throws IOException {
    Page page = signedIn(1440, ColorScheme.LIGHT, "en-GB");
    page.navigate(at("/companies"));
    page.locator("a:has-text('Meta')").first().click();
    page.waitForURL(address -> address.endsWith("/company/meta"));
    page.locator("h1:has-text('Meta')").waitFor();
    Download pdf = page.waitForDownload(() -> page.locator("text=Page as PDF").first().click());
    try (PDDocument document = Loader.loadPDF(pdf.path().toFile())) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text)
          .contains("Meta takes on", "Evidence", "Northgate Wire")
          .containsPattern("\\p{IsHan}{3}")
          .containsPattern("\\p{IsHiragana}{2}|\\p{IsKatakana}{2}")
          .containsPattern("\\p{IsHangul}{2}")
          .doesNotContain("##");
    }

    page.navigate(at("/"));
    Download csv = page.waitForDownload(() -> page.locator("text=Facts as CSV").first().click());
    assertThat(Files.readAllLines(csv.path())).hasSizeGreaterThan(100);
    assertThat(problems).isEmpty();
  }

  @Test
  void anAcceptedClaimLeavesTheQueueAndIsNoLongerHatchedOnTheOverview() {
    Page page = signedIn(1440, ColorScheme.LIGHT, "en-GB");
    page.navigate(at("/review"));
    Locator waiting = page.locator("text=/\\d+ claims wait/");
    String before = waiting.first().textContent();
    page.locator("vaadin-button:has-text('Accept')").first().click();
    page.waitForCondition(() -> !before.equals(waiting.first().textContent()));

    page.navigate(at("/facts?review=accepted"));
    page.locator(".kutip-quote").first().waitFor();
    assertThat(problems).isEmpty();
  }
}
