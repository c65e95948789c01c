package kutip.review;

import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kutip.article.ArticleDeletion;
import kutip.article.ArticleFilter;
import kutip.article.ArticleQueries;
import kutip.article.ArticleSearch;
import kutip.article.ArticleSearchFilter;
import kutip.article.DeletedArticle;
import kutip.article.StoreResult;
import kutip.article.TakenAlong;
import kutip.claim.Claim;
import kutip.claim.ClaimFilter;
import kutip.claim.ClaimQueries;
import kutip.claim.ClaimStatus;
import kutip.erasure.Retention;
import kutip.fact.Fact;
import kutip.shared.ArticleId;
import kutip.testkit.ArticleBuilder;
import kutip.testkit.Desk;
import kutip.testkit.SlotSamples;
import kutip.testkit.StoreTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@StoreTest
class DeletionIT {

  @Autowired Desk desk;
  @Autowired ArticleDeletion deletion;
  @Autowired ArticleQueries articles;
  @Autowired ArticleSearch search;
  @Autowired ClaimQueries claims;
  @Autowired ReviewService reviews;
  @Autowired ReviewQueries decisions;
  @Autowired Retention retention;
  @Autowired JdbcTemplate jdbc;

  private static ArticleBuilder layoff(String id, String source, String sentence) {
    return anArticle().withId(id).from(source).saying(sentence, SlotSamples.layoff("Meta", 600));
  }

  private void accept(ArticleId article) {
    Claim claim = desk.claims(article).getFirst();
    reviews.accept(claim.id(), claim.version(), "ana");
  }

  @Test
  void aDeletedArticleIsOutOfSightEverywhereAndComesBackWhole() {
    ArticleId article = desk.stored(layoff("a", "Wire", "Meta lays off 600 people."));
    accept(article);
    Claim before = desk.claims(article).getFirst();
    Fact fact = desk.onlyFact();

    assertThat(deletion.delete(article, "ana")).isTrue();

    assertThat(articles.find(article)).isEmpty();
    assertThat(articles.findAll(List.of(article))).isEmpty();
    assertThat(articles.summaries(List.of(article))).isEmpty();
    assertThat(claims.findAll(List.of(before.id()))).isEmpty();
    assertThat(articles.count(ArticleFilter.ALL)).isZero();
    assertThat(search.newest(ArticleSearchFilter.ALL.withWords("Meta"), 0, 5).hits()).isEmpty();
    assertThat(claims.find(before.id())).isEmpty();
    assertThat(claims.count(ClaimFilter.ALL)).isZero();
    assertThat(desk.facts()).isEmpty();
    assertThat(decisions.lastOf("ana")).isEmpty();
    assertThat(deletion.delete(article, "ana")).isFalse();

    assertThat(deletion.undo(article)).isTrue();

    assertThat(articles.find(article)).isPresent();
    Claim after = desk.claims(article).getFirst();
    assertThat(after.status()).isEqualTo(ClaimStatus.ACCEPTED);
    assertThat(decisions.history(after.id())).hasSize(1);
    assertThat(desk.onlyFact().review()).isEqualTo(fact.review());
    assertThat(deletion.undo(article)).isFalse();
  }

  @Test
  void aFactThatAnotherArticleSaysTooStaysWithOneSourceLess() {
    ArticleId one = desk.stored(layoff("a", "Wire", "Meta lays off 600 people."));
    desk.stored(layoff("b", "Post", "Some 600 at Meta lose their jobs."));
    Fact both = desk.onlyFact();
    assertThat(both.sources()).isEqualTo(2);

    deletion.delete(one, "ana");
    assertThat(desk.onlyFact().sources()).isEqualTo(1);
    assertThat(desk.onlyFact().id()).isEqualTo(both.id());

    deletion.undo(one);
    assertThat(desk.onlyFact().sources()).isEqualTo(2);
  }

  @Test
  void whatGoesAlongIsCountedBefore() {
    ArticleId article = desk.stored(layoff("a", "Wire", "Meta lays off 600 people."));
    accept(article);

    assertThat(deletion.takenAlong(article))
        .containsExactly(
            new TakenAlong.Count(TakenAlong.What.CLAIMS, 1),
            new TakenAlong.Count(TakenAlong.What.FACTS, 1),
            new TakenAlong.Count(TakenAlong.What.DECISIONS, 1));
  }

  @Test
  void aDeletedTextIsRefusedUntilItIsErasedAfterAMonth() {
    ArticleBuilder text = layoff("a", "Wire", "Meta lays off 600 people.");
    ArticleId article = desk.stored(text);
    deletion.delete(article, "ana");
    assertThat(desk.store(text).getFirst()).isInstanceOf(StoreResult.Refused.class);
    assertThat(deletion.deleted(0, 9)).extracting(DeletedArticle::id).containsExactly(article);
    retention.apply(Instant.now());
    assertThat(deletion.deleted(0, 9)).hasSize(1);

    retention.apply(Instant.now().plus(Duration.ofDays(31)));

    assertThat(deletion.deleted(0, 9)).isEmpty();
    assertThat(deletion.undo(article)).isFalse();
    for (String table : List.of("article", "claim", "article_band", "article_sighting")) {
      assertThat(jdbc.queryForObject("select count(*) from " + table, Integer.class)).isZero();
    }
    assertThat(desk.store(text).getFirst()).isInstanceOf(StoreResult.Stored.class);
  }
}
