package kutip.insight.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.ZoneOffset;
import kutip.fact.FactFilter;
import kutip.fact.FactQueries;
import kutip.fact.FactSort;
import kutip.fact.KnownBy;
import kutip.insight.PastCompany;
import kutip.insight.PastQueries;
import kutip.shared.FactId;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.EmptyState;
import kutip.uikit.Links;
import kutip.uikit.Quote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A company as it was known on an earlier day, in both meanings of "known". */
@PageTest
class PastCompanyViewTest {

  @Autowired Pages pages;
  @Autowired PastQueries past;
  @Autowired FactQueries facts;

  @BeforeEach
  void twoBudgets() {
    pages.signIn("VIEWER");
    pages.stored(
        anArticle()
            .on("2025-01-30")
            .saying("Meta said it will spend $62 billion on data centers in 2025."));
    pages.stored(
        anArticle()
            .on("2025-04-30")
            .saying("Meta said it will spend $68 billion on data centers in 2025."));
  }

  @AfterEach
  void close() {
    pages.close();
  }

  private PastCompany meta(String day, KnownBy.Way way) {
    return past.company("Meta", new KnownBy(LocalDate.parse(day), way));
  }

  @Test
  void whatHadBeenPublishedGrowsWithTheDays() {
    assertThat(meta("2025-01-29", KnownBy.Way.PUBLISHED).lines()).isEmpty();
    assertThat(meta("2025-01-30", KnownBy.Way.PUBLISHED).spentUsd()).isEqualByComparingTo("62E9");
    assertThat(meta("2025-12-31", KnownBy.Way.PUBLISHED).spentUsd()).isEqualByComparingTo("68E9");
  }

  @Test
  void thisStoreKnewNothingBeforeItReadTheArticles() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);

    assertThat(meta(today.minusDays(1).toString(), KnownBy.Way.STORED).lines()).isEmpty();
    assertThat(meta(today.toString(), KnownBy.Way.STORED).lines()).isNotEmpty();
  }

  @Test
  void thePageSaysWhichKnowledgeItShows() {
    Links.open("company/meta?known=2025-02-01&by=published");

    assertThat(_get(PastPart.class)).isNotNull();
    assertThat(_find(Section.class))
        .anyMatch(s -> "status".equals(s.getElement().getAttribute("role")));
    assertThat(_find(FactItem.class)).hasSize(1);

    Links.open("company/meta?known=2020-02-01");
    assertThat(_find(EmptyState.class)).hasSize(1);
  }

  @Test
  void withoutADayThePageShowsToday() {
    Links.open("company/meta?known=yesterday");

    assertThat(_find(PastPart.class)).isEmpty();
  }

  @Test
  void aPersonIsShownAsKnownOnADay() {
    pages.stored(anArticle().on("2025-06-26").saying("Lucas Beyer left OpenAI to join Meta."));

    Links.open("person/lucas-beyer?known=2025-06-25&by=published");
    assertThat(_find(FactItem.class)).isEmpty();
    Links.open("person/lucas-beyer?known=2025-06-26&by=published");
    assertThat(_find(_get(PastPart.class), FactItem.class)).hasSize(1);
  }

  @Test
  void aFactIsShownWithTheClaimsOfThatDay() {
    pages.stored(anArticle().on("2025-06-26").saying("Lucas Beyer left OpenAI to join Meta."));
    pages.stored(
        anArticle().on("2025-06-28").saying("Lucas Beyer has left OpenAI for Meta, he said."));
    FactFilter his = FactFilter.ALL.with().person("Lucas Beyer").build();
    FactId fact = facts.list(his, FactSort.NEWEST, 0, 1).getFirst().id();
    assertThat(facts.detail(fact).orElseThrow().claims()).hasSize(2);

    Links.open("fact/" + fact + "?known=2025-06-27&by=published");
    assertThat(_find(_get(PastPart.class), Quote.class)).isNotEmpty();
    KnownBy then = new KnownBy(LocalDate.parse("2025-06-27"), KnownBy.Way.PUBLISHED);
    assertThat(past.fact(fact, then).orElseThrow().claims()).hasSize(1);
    Links.open("fact/" + fact + "?known=2024-02-01&by=published");
    assertThat(_find(EmptyState.class)).hasSize(1);
  }
}
