package kutip.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kutip.article.ArticleService;
import kutip.article.StoreResult;
import kutip.claim.Claim;
import kutip.claim.ClaimQueries;
import kutip.fact.Fact;
import kutip.fact.FactFilter;
import kutip.fact.FactQueries;
import kutip.fact.FactSort;
import kutip.fact.ReviewState;
import kutip.shared.ArticleId;

/** What a test does with the store: puts articles in, looks at claims and facts. */
public class Desk {

  private final ArticleService articles;
  private final ClaimQueries claims;
  private final FactQueries facts;
  private final ScriptedExtractor extractor;

  Desk(
      ArticleService articles,
      ClaimQueries claims,
      FactQueries facts,
      ScriptedExtractor extractor) {
    this.articles = articles;
    this.claims = claims;
    this.facts = facts;
    this.extractor = extractor;
  }

  /** Stores articles in one batch. */
  public List<StoreResult> store(ArticleBuilder... written) {
    for (ArticleBuilder article : written) {
      extractor.script(article.draft().text(), article.claims());
    }
    return articles.store(Arrays.stream(written).map(ArticleBuilder::draft).toList());
  }

  /** Stores one new article. */
  public ArticleId stored(ArticleBuilder article) {
    return ((StoreResult.Stored) store(article).getFirst()).article();
  }

  public List<Claim> claims(ArticleId article) {
    return claims.ofArticle(article);
  }

  public List<Fact> facts() {
    return facts.list(
        FactFilter.ALL.with().reviews(Set.of(ReviewState.values())).build(),
        FactSort.OLDEST,
        0,
        1000);
  }

  public Fact onlyFact() {
    List<Fact> all = facts();
    if (all.size() != 1) {
      throw new AssertionError("not one fact but " + all);
    }
    return all.getFirst();
  }
}
