package kutip.review.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import kutip.claim.ClaimQueries;
import kutip.claim.ClaimStatus;
import kutip.shared.ArticleId;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.EmptyState;
import kutip.uikit.Keys;
import kutip.uikit.Links;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class ReviewViewTest {

  @Autowired ClaimQueries claims;

  @Autowired Pages pages;

  @BeforeEach
  void signIn() {
    pages.signIn("ANALYST");
  }

  @AfterEach
  void close() {
    pages.close();
  }

  private ArticleId waitingClaim() {
    return pages.stored(
        anArticle()
            .on("2025-01-28")
            .saying("Nvidia shares fell 17% on Monday, erasing $589 billion in market value."));
  }

  private ClaimStatus statusOf(ArticleId article) {
    return claims.ofArticle(article).getFirst().status();
  }

  private static Keys keys() {
    return LocatorJ._get(_get(ReviewView.class), Keys.class);
  }

  @Test
  void anEmptyQueueSaysSo() {
    Links.open("review");

    assertThat(_get(EmptyState.class)).isNotNull();
  }

  @Test
  void theQuoteIsMarkedInTheText() {
    waitingClaim();

    Links.open("review");

    assertThat(_find(Span.class))
        .filteredOn(span -> span.hasClassName("kutip-claim-chosen"))
        .extracting(Span::getText)
        .first()
        .asString()
        .contains("erasing $589 billion");
  }

  @Test
  void oneKeyAcceptsAndAnotherTakesItBack() {
    ArticleId article = waitingClaim();
    Links.open("review");

    keys().press("a");
    assertThat(statusOf(article)).isEqualTo(ClaimStatus.ACCEPTED);

    keys().press("u");
    assertThat(statusOf(article)).isEqualTo(ClaimStatus.PROPOSED);
  }

  @Test
  void rejectingAsksForAReason() {
    ArticleId article = waitingClaim();
    Links.open("review");

    keys().press("r");
    RejectDialog dialog = _get(RejectDialog.class);
    LocatorJ._click(LocatorJ._get(dialog, Button.class, spec -> spec.withText("Reject")));

    assertThat(claims.ofArticle(article)).allMatch(claim -> claim.status() == ClaimStatus.REJECTED);
  }

  @Test
  void skippingKeepsTheClaimWaiting() {
    ArticleId article = waitingClaim();
    Links.open("review?kind=market_cap_change");

    keys().press("s");
    keys().press("k");
    keys().press("?");

    assertThat(statusOf(article)).isEqualTo(ClaimStatus.PROPOSED);
  }
}
