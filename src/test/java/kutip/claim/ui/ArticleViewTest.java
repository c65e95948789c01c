package kutip.claim.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import kutip.claim.Claim;
import kutip.claim.ClaimQueries;
import kutip.shared.ArticleId;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.Links;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class ArticleViewTest {

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

  @Test
  void theQuoteOfTheAddressIsMarkedInTheText() {
    ArticleId id =
        pages.stored(
            anArticle()
                .titled("A bad Monday")
                .saying("Nothing else happened.")
                .saying("Nvidia shares fell 17% on Monday, erasing $589 billion in market value."));
    Claim claim = claims.ofArticle(id).getFirst();

    Links.open(Links.quote(id, claim.id()));

    assertThat(_find(Span.class))
        .filteredOn(span -> span.hasClassName("kutip-claim-chosen"))
        .extracting(Span::getText)
        .containsExactly(claim.quote());
    assertThat(_get(ClaimCard.class).hasClassName("kutip-claim-card-chosen")).isTrue();
  }

  @Test
  void anArticleWithoutClaimsSaysSo() {
    ArticleId id = pages.stored(anArticle().titled("Quiet").saying("Nothing happened at all."));

    Links.open(Links.article(id));

    assertThat(_find(ClaimCard.class)).isEmpty();
  }
}
