package kutip.insight.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.EmptyState;
import kutip.uikit.Links;
import kutip.uikit.chart.Chart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Companies side by side. */
@PageTest
class CompareViewTest {

  @Autowired Pages pages;

  @BeforeEach
  void oneMove() {
    pages.signIn("VIEWER");
    pages.stored(anArticle().on("2025-06-26").saying("Lucas Beyer left OpenAI to join Meta."));
  }

  @AfterEach
  void close() {
    pages.close();
  }

  @Test
  void keyFiguresStandInAColumnForEachCompany() {
    Links.open("compare?company=Meta&company=OpenAI");

    assertThat(LocatorJ._find(_get(CompareTable.class), NativeTableRow.class)).hasSize(11);
    assertThat(_find(Anchor.class)).anyMatch(link -> link.getHref().equals("company/meta"));
    assertThat(_find(Chart.class)).hasSize(4);
  }

  @Test
  void aMarkOpensTheFactsOfItsCompanyAlone() {
    Links.open("compare?company=Meta&company=OpenAI");
    _find(Details.class).getFirst().setOpened(true);

    _click(_find(_find(Details.class).getFirst(), NativeButton.class).getFirst());

    assertThat(_get(Dialog.class).getHeaderTitle()).startsWith("Meta");
    assertThat(_find(_get(Dialog.class), FactItem.class)).hasSize(1);
  }

  @Test
  void oneCompanyAloneAsksForAnother() {
    Links.open("compare?company=Meta");

    assertThat(_find(EmptyState.class)).hasSize(1);
    assertThat(_find(Anchor.class))
        .anyMatch(link -> link.getHref().equals("compare?company=Meta&company=OpenAI"));
  }

  @Test
  void theCompanysPageLeadsHere() {
    Links.open("company/meta");

    assertThat(_find(Anchor.class)).anyMatch(link -> link.getHref().equals("compare?company=Meta"));
  }
}
