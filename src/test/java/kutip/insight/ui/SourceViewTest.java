package kutip.insight.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import kutip.insight.SourceInsight;
import kutip.insight.SourceQueries;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.Links;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Publishers: what they report, first, alone or with others. */
@PageTest
class SourceViewTest {

  @Autowired Pages pages;
  @Autowired SourceQueries sources;

  @BeforeEach
  void twoSources() {
    pages.signIn("VIEWER");
    pages.stored(
        anArticle()
            .on("2025-06-26")
            .from("The Early Bird")
            .saying("Lucas Beyer left OpenAI to join Meta."));
    pages.stored(
        anArticle()
            .on("2025-06-27")
            .from("The Late Post")
            .saying("OpenAI researcher Lucas Beyer has moved to Meta, he wrote on Thursday."));
    pages.stored(
        anArticle()
            .on("2025-06-28")
            .from("The Late Post")
            .saying("Nvidia shares fell 17% on Monday, erasing $589 billion in market value."));
  }

  @AfterEach
  void close() {
    pages.close();
  }

  @Test
  void whoWasFirstAndWhoWasAloneIsTold() {
    SourceInsight early = sources.source("The Early Bird").orElseThrow();
    SourceInsight late = sources.source("The Late Post").orElseThrow();

    assertThat(early.facts().count()).isEqualTo(1);
    assertThat(early.firstToReport().count()).isEqualTo(1);
    assertThat(early.alone().count()).isZero();
    assertThat(late.articles()).isEqualTo(2);
    assertThat(late.facts().count()).isEqualTo(2);
    assertThat(late.firstToReport().count()).isZero();
    assertThat(late.alone().count()).isEqualTo(1);
  }

  @Test
  void thePageOpensFromAQuoteAndLeadsToArticlesAndCompanies() {
    Links.open("facts");
    assertThat(_find(Anchor.class))
        .anyMatch(link -> link.getHref().equals("source?name=The%20Late%20Post"));

    Links.open("source?name=The%20Late%20Post");
    assertThat(_get(H1.class).getText()).isEqualTo("The Late Post");
    assertThat(_find(Anchor.class))
        .anyMatch(link -> link.getHref().equals("articles?source=The%20Late%20Post"))
        .anyMatch(link -> link.getHref().equals("company/nvidia"));
  }

  @Test
  void theListNamesEverySource() {
    Links.open("sources");

    assertThat(_find(Anchor.class))
        .anyMatch(link -> link.getHref().equals("source?name=The%20Early%20Bird"));
  }
}
