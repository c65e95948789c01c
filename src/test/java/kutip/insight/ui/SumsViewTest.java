package kutip.insight.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import kutip.fact.FactFilter;
import kutip.fact.FactQueries;
import kutip.fact.FactSort;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.Links;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What sums leave out, guidance, the ladder and conflicts, as pages show them. */
@PageTest
class SumsViewTest {

  @Autowired Pages pages;
  @Autowired FactQueries facts;

  @BeforeEach
  void twoBudgets() {
    pages.signIn("ANALYST");
    pages.stored(
        anArticle()
            .on("2025-01-30")
            .from("A")
            .saying("Meta said it will spend $62 billion on data centers in 2025."));
    pages.stored(
        anArticle()
            .on("2025-04-30")
            .from("B")
            .saying("Meta said it will spend $68 billion on data centers in 2025."));
  }

  @AfterEach
  void close() {
    pages.close();
  }

  private static List<String> texts(Component in) {
    return LocatorJ._find(in, Span.class).stream().map(Span::getText).toList();
  }

  @Test
  void everyPageWithSumsSaysWhatTheyLeaveOutAndWhy() {
    for (String page : List.of("", "spending", "company/meta")) {
      Links.open(page);
      _find(Details.class).forEach(details -> details.setOpened(true));

      assertThat(_find(Span.class))
          .as(page)
          .extracting(Span::getText)
          .anyMatch(s -> s.contains("the same budget told another time; what counts is this"));
    }
  }

  @Test
  void theCompanysPageFollowsItsGuidance() {
    Links.open("company/meta");

    assertThat(texts(_get(GuidanceCard.class))).contains("Set", "Raised");
  }

  @Test
  void theFactsPageSaysThatSumsLeaveItOutAndHowFirmItIs() {
    Links.open(Links.fact(facts.list(FactFilter.ALL, FactSort.OLDEST, 0, 1).getFirst().id()));

    assertThat(_find(Span.class))
        .extracting(Span::getText)
        .anyMatch(s -> s.startsWith("not added: the same budget"));
    assertThat(texts(_get(LadderCard.class))).contains("Announced", "30 Jan 2025");
  }

  @Test
  void aConflictIsASentenceWithBothQuotes() {
    pages.stored(
        anArticle()
            .on("2025-01-28")
            .from("C")
            .saying("Nvidia shares fell 17% on Monday, erasing $589 billion in market value."));
    pages.stored(
        anArticle()
            .on("2025-01-29")
            .from("D")
            .saying(
                "Nvidia stock dropped 16% on 27 January, wiping out $560 billion in market value."));
    Links.open(
        Links.fact(
            facts
                .list(FactFilter.ALL.with().company("Nvidia").build(), FactSort.OLDEST, 0, 1)
                .getFirst()
                .id()));

    assertThat(texts(_get(ConflictCard.class)))
        .anyMatch(s -> s.contains("17% and 16% are told of the same thing"));
    assertThat(LocatorJ._find(_get(ConflictCard.class), kutip.uikit.Quote.class))
        .hasSizeGreaterThanOrEqualTo(2);
  }
}
