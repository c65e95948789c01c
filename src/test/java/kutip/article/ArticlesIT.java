package kutip.article;

import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import kutip.shared.ArticleId;
import kutip.testkit.Desk;
import kutip.testkit.StoreTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class ArticlesIT {

  @Autowired Desk desk;
  @Autowired ArticleQueries articles;

  @Test
  void theSameTextIsStoredOnceAndItsSecondPlaceIsKept() {
    ArticleId first = desk.stored(anArticle().withId("a").saying("Meta  lays off\n600."));

    StoreResult second =
        desk.store(anArticle().withId("b").from("Copy Times").saying("Meta lays off 600."))
            .getFirst();

    assertThat(second).isEqualTo(new StoreResult.Duplicate(first));
    assertThat(articles.sightings(first))
        .extracting(Sighting::source)
        .containsExactly("Copy Times");
    assertThat(articles.count(ArticleFilter.ALL)).isEqualTo(1);
  }

  @Test
  void importingTheSameArticleAgainAddsNoPlace() {
    ArticleBuilderPair pair = new ArticleBuilderPair();
    ArticleId first = desk.stored(pair.one());

    desk.store(pair.one());

    assertThat(articles.sightings(first)).isEmpty();
  }

  private record ArticleBuilderPair() {
    kutip.testkit.ArticleBuilder one() {
      return anArticle().withId("a").saying("Meta lays off 600.");
    }
  }

  @Test
  void theSameIdWithAnotherTextIsRefusedWithinABatchToo() {
    var results =
        desk.store(
            anArticle().withId("a").saying("One text."),
            anArticle().withId("a").saying("Another."));

    assertThat(results.get(0)).isInstanceOf(StoreResult.Stored.class);
    assertThat(results.get(1)).isInstanceOf(StoreResult.Refused.class);
  }

  @Test
  void searchFindsEveryWordInAnyCaseAndTakesWildcardsLiterally() {
    desk.store(
        anArticle().titled("Layoffs at META").saying("Six hundred people go."),
        anArticle().saying("100% true."));

    assertThat(articles.search("meta hundred", 5)).hasSize(1);
    assertThat(articles.search("100%", 5)).hasSize(1);
    assertThat(articles.search("1%0", 5)).isEmpty();
  }
}
