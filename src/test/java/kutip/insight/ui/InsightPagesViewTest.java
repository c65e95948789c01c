package kutip.insight.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kutip.shared.ArticleId;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.EmptyState;
import kutip.uikit.KeyFigure;
import kutip.uikit.Links;
import kutip.uikit.Quote;
import kutip.uikit.chart.Chart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class InsightPagesViewTest {

  @Autowired Pages pages;

  @BeforeEach
  void signIn() {
    pages.signIn("ANALYST");
  }

  @AfterEach
  void close() {
    pages.close();
  }

  private ArticleId fallOfNvidia() {
    return pages.stored(
        anArticle()
            .on("2025-01-28")
            .saying("Nvidia shares fell 17% on Monday, erasing $589 billion in market value."));
  }

  @Test
  void anEmptyStoreSaysSoAndOffersToAddArticles() {
    Links.open("");

    assertThat(_find(EmptyState.class)).isNotEmpty();
    assertThat(_find(Anchor.class)).anyMatch(link -> link.getHref().equals("import"));
  }

  @Test
  void theOverviewCountsFactsAndDrawsOneChartForEachKind() {
    fallOfNvidia();

    Links.open("");

    assertThat(_find(KeyFigure.class).getFirst().getChildren().skip(1).findFirst())
        .hasValueSatisfying(value -> assertThat(value.getElement().getText()).isEqualTo("1"));
    assertThat(_find(Chart.class)).hasSize(4);
  }

  @Test
  void aRowOfAChartsTableOpensTheFactsWithTheirQuotes() {
    fallOfNvidia();
    Links.open("market");
    _find(Details.class).getFirst().setOpened(true);

    LocatorJ._click(_find(NativeButton.class).getFirst());

    Dialog dialog = _get(Dialog.class);
    Quote quote = LocatorJ._get(dialog, Quote.class);
    assertThat(LocatorJ._find(quote, Anchor.class).getFirst().getText())
        .contains("erasing $589 billion");
    assertThat(LocatorJ._find(quote, Anchor.class).getFirst().getHref()).contains("?claim=");
  }

  @Test
  void aCompanyPageShowsItsFactsAndItsExports() {
    fallOfNvidia();

    Links.open("company/nvidia");

    assertThat(_get(H1.class).getText()).isEqualTo("Nvidia");
    assertThat(_find(FactItem.class)).isNotEmpty();
    assertThat(_find(Anchor.class))
        .anyMatch(link -> link.getHref().equals("export/company/nvidia.pdf?language=en"));
  }

  @Test
  void filtersOfTheAddressNarrowTheFacts() {
    fallOfNvidia();

    Links.open("facts?company=Apple");
    assertThat(_find(FactItem.class)).isEmpty();
    Links.open("facts?company=Nvidia");
    assertThat(_find(FactItem.class)).hasSize(1);
  }

  @Test
  void searchFindsACompanyByItsName() {
    Links.open("search?q=Nvidia");

    assertThat(_find(Anchor.class)).anyMatch(link -> link.getHref().equals("company/nvidia"));
  }

  @Test
  void namesInAnAddressMayBeSlugsOrAliases() {
    fallOfNvidia();

    for (String name : List.of("nvidia", "NVDA", "英伟达")) {
      Links.open("market?company=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
      assertThat(_find(FactItem.class)).as(name).hasSize(1);
    }
    Links.open("compare?company=nvidia&company=meta");
    assertThat(_find(CompareTable.class)).hasSize(1);
  }

  @Test
  void searchFindsFactsByNameInAnyScriptAndByWordsOfTheirQuotes() {
    fallOfNvidia();

    for (String words : List.of("Nvidia", "nvidia", "英伟达", "billion market")) {
      Links.open("search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
      assertThat(_find(FactItem.class)).as(words).hasSize(1);
    }
    Links.open("search?q=zebra");
    assertThat(_find(FactItem.class)).isEmpty();
  }

  @Test
  void listsOfCompaniesAndPeopleOpen() {
    fallOfNvidia();
    Links.open("companies");
    assertThat(_find(Anchor.class)).anyMatch(link -> link.getHref().equals("company/nvidia"));

    Links.open("people?q=LeCun");
    assertThat(_find(Anchor.class)).anyMatch(link -> link.getHref().equals("person/yann-lecun"));

    Links.open("person/yann-lecun");
    assertThat(_get(H1.class).getText()).isEqualTo("Yann LeCun");
  }

  @Test
  void talentAndSpendingOpenWithoutAnyFact() {
    Links.open("talent");
    assertThat(_find(Chart.class)).hasSize(5);

    Links.open("spending");
    assertThat(_find(Chart.class)).hasSize(4);
  }
}
