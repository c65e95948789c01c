package kutip.review.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTableCell;
import kutip.claim.Claim;
import kutip.claim.ClaimQueries;
import kutip.review.ReviewService;
import kutip.shared.ArticleId;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.EmptyState;
import kutip.uikit.Links;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class AccuracyViewTest {

  @Autowired Pages pages;
  @Autowired ClaimQueries claims;
  @Autowired ReviewService service;

  @BeforeEach
  void signIn() {
    pages.signIn("ANALYST");
  }

  @AfterEach
  void close() {
    pages.close();
  }

  @Test
  void decisionsAreCountedByKindLanguageAndFrame() {
    Links.open("accuracy");
    assertThat(_get(EmptyState.class)).isNotNull();
    ArticleId article =
        pages.stored(
            anArticle()
                .on("2025-01-28")
                .saying("Nvidia shares fell 17% on Monday, erasing $589 billion in market value."));
    Claim claim = claims.ofArticle(article).getFirst();
    service.accept(claim.id(), claim.version(), "ann");

    Links.open("accuracy");

    assertThat(_find(NativeTableCell.class))
        .extracting(cell -> cell.getElement().getText())
        .contains("Market value", "English", "100% (21% – 100%)");
  }
}
