package kutip.article;

import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kutip.shared.ArticleId;
import kutip.testkit.ArticleBuilder;
import kutip.testkit.Desk;
import kutip.testkit.SlotSamples;
import kutip.testkit.StoreTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@StoreTest
class NearDuplicatesIT {

  private static final String REST =
      """
      The company wants to put the money into chips, servers and power for its new models, \
      according to a memo that its chief sent to everyone on Tuesday morning. Managers will \
      speak with the people concerned by the end of the week, and those who leave keep their \
      pay until March. Unions in three cities called the plan hasty and asked for talks.\
      """;

  @Autowired Desk desk;
  @Autowired ArticleQueries articles;
  @Autowired JdbcTemplate jdbc;

  private static ArticleBuilder story(String first) {
    return anArticle().saying(first).saying(REST);
  }

  @Test
  void copiesFormAGroupThatItsEarliestPublicationLeads() {
    ArticleId copy = desk.stored(story("(Copy Times) Meta cuts 600 jobs.").on("2025-11-13"));
    ArticleId other = desk.stored(anArticle().saying("Nothing of the kind happened elsewhere."));
    ArticleId origin = desk.stored(story("Meta is to cut 600 jobs.").on("2025-11-12"));

    assertThat(articles.origins(List.of(copy, other, origin)))
        .containsOnlyKeys(copy, origin)
        .containsEntry(copy, origin)
        .containsEntry(origin, origin);
    assertThat(articles.copies(copy)).extracting(ArticleSummary::id).containsExactly(origin);
    assertThat(articles.copies(other)).isEmpty();
  }

  @Test
  void copiesInOneBatchAreGroupedToo() {
    desk.store(story("One headline here."), story("Quite another headline stands there."));

    assertThat(jdbc.queryForObject("select count(*) from article_copy", Integer.class))
        .isEqualTo(2);
  }

  @Test
  void anArticleThatIsLikeTwoGroupsJoinsThem() {
    String more =
        """
        Suppliers in Surabaya said that orders for racks and cooling had doubled since June, and \
        that they would hire two hundred people to keep up with what customers ask for now.\
        """;
    ArticleId one = desk.stored(anArticle().saying(REST).on("2025-11-15"));
    ArticleId other = desk.stored(anArticle().saying(more).on("2025-11-14"));
    assertThat(articles.origins(List.of(one, other))).isEmpty();

    ArticleId both = desk.stored(anArticle().saying(REST).saying(more).on("2025-11-16"));

    assertThat(articles.origins(List.of(one, other, both)).values()).containsOnly(other);
  }

  @Test
  void aFactCountsCopiesOfOneArticleAsOneSource() {
    desk.stored(
        anArticle()
            .from("Northgate Wire")
            .saying("Meta lays off 600 people.", SlotSamples.layoff("Meta", 600))
            .saying(REST));
    desk.stored(
        anArticle()
            .from("Copy Times")
            .saying("Meta sheds 600 workers, it says.", SlotSamples.layoff("Meta", 600))
            .saying(REST));
    assertThat(desk.onlyFact().sources()).isEqualTo(1);

    desk.stored(
        anArticle()
            .from("Harbour Post")
            .saying("600 are to leave Meta.", SlotSamples.layoff("Meta", 600)));
    assertThat(desk.onlyFact().sources()).isEqualTo(2);
  }

  @Test
  void whatThousandsOfArticlesShareIsKeptForFewOfThem() {
    for (int i = 0; i < 60; i++) {
      desk.store(story("Notice number " + i + " of many."));
    }

    assertThat(
            jdbc.queryForObject(
                "select max(n) from (select count(*) n from article_band group by band) x",
                Integer.class))
        .isEqualTo(BandRows.MOST);
  }
}
