package kutip.review.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kutip.claim.Claim;
import kutip.claim.ClaimQueries;
import kutip.claim.ClaimStatus;
import kutip.shared.ArticleId;
import kutip.shared.TextSpan;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.EmptyState;
import kutip.uikit.Keys;
import kutip.uikit.Links;
import kutip.uikit.SlotList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class ReviewViewTest {

  @Autowired ClaimQueries claims;

  @Autowired kutip.review.ReviewService service;
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

  @Test
  void aCorrectionIsWrittenInEditorsAndShownInTheHistory() {
    ArticleId article = waitingClaim();
    Links.open("review");

    keys().press("e");
    CorrectionPanel panel = _get(CorrectionPanel.class);
    List<BigDecimalField> figures = LocatorJ._find(panel, BigDecimalField.class);
    figures.getFirst().setValue(new BigDecimal("16.9"));
    panel.save();

    assertThat(claims.ofArticle(article).getFirst().status()).isEqualTo(ClaimStatus.CORRECTED);
    Links.open("review?claim=" + claims.ofArticle(article).getFirst().id());
    assertThat(_find(Span.class))
        .extracting(Span::getText)
        .anyMatch(text -> text.contains("16.9%"));
  }

  @Test
  void whatBreaksARuleIsNotSaved() {
    ArticleId article = waitingClaim();
    Links.open("review");
    keys().press("e");
    CorrectionPanel panel = _get(CorrectionPanel.class);

    LocatorJ._find(panel, BigDecimalField.class).forEach(field -> field.setValue(null));
    panel.save();

    assertThat(statusOf(article)).isEqualTo(ClaimStatus.PROPOSED);
    assertThat(_find(Span.class))
        .extracting(Span::getText)
        .contains("At least one figure is needed");
  }

  @Test
  void theQuoteIsAnchoredAnewBySelectingText() {
    ArticleId article = waitingClaim();
    Links.open("review");
    keys().press("e");
    CorrectionPanel panel = _get(CorrectionPanel.class);

    panel.anchor(Optional.of(new TextSpan(0, 24)));
    panel.save();

    assertThat(claims.ofArticle(article).getFirst().quote()).isEqualTo("Nvidia shares fell 17% o");
  }

  @Test
  void aDecisionThatCameTooLateShowsBothVersions() {
    ArticleId article = waitingClaim();
    Links.open("review");
    Claim claim = claims.ofArticle(article).getFirst();
    service.accept(claim.id(), claim.version(), "bob");

    keys().press("a");

    assertThat(LocatorJ._find(_get(StaleDialog.class), SlotList.class)).hasSize(2);
  }

  @Test
  void severalClaimsAreAcceptedAtOnce() {
    ArticleId article = waitingClaim();
    Links.open("review");

    keys().press("b");
    BulkDialog bulk = _get(BulkDialog.class);
    LocatorJ._find(bulk, Checkbox.class).forEach(box -> box.setValue(true));
    LocatorJ._click(LocatorJ._get(bulk, Button.class, spec -> spec.withText("Accept")));

    assertThat(statusOf(article)).isEqualTo(ClaimStatus.ACCEPTED);
  }

  @Test
  void aMissedClaimIsAddedOnTheArticlesText() {
    ArticleId article = pages.stored(anArticle().saying("Nothing that a frame knows, at Meta."));
    Links.open(Links.addClaim(article, new TextSpan(0, 36)));
    CorrectionPanel panel = _get(CorrectionPanel.class);

    LocatorJ._find(panel, ComboBox.class)
        .forEach(box -> {
          if ("From".equals(box.getLabel()) || "To".equals(box.getLabel())) {
            box.setValue("From".equals(box.getLabel()) ? "Meta" : "OpenAI");
          }
        });
    panel.save();

    assertThat(claims.ofArticle(article).getFirst().quote())
        .isEqualTo("Nothing that a frame knows, at Meta.");
  }
}
