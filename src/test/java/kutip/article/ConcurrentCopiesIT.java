package kutip.article;

import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kutip.shared.ArticleId;
import kutip.testkit.StoreTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports that run at the same time commit, so this test does, in a store of its own. */
@StoreTest
@TestPropertySource(properties = "kutip.test.store=copies")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ConcurrentCopiesIT {

  private static final String TEXT =
      "The harbour town opened its new reading room on a mild morning, and the mayor thanked the"
          + " carpenters, the painters and the many neighbours who had carried books through the"
          + " narrow streets for three weeks, until every shelf was full and every lamp was lit.";

  @Autowired ArticleService service;
  @Autowired ArticleQueries articles;
  @Autowired PlatformTransactionManager transactions;

  private ArticleId store(String text) {
    var draft = anArticle().saying(text).draft();
    return ((StoreResult.Stored) service.store(List.of(draft)).getFirst()).article();
  }

  @Test
  void copiesThatTwoImportsStoreAtTheSameTimeAreSeenAsCopies() throws Exception {
    CountDownLatch bothStored = new CountDownLatch(2);
    TransactionTemplate transaction = new TransactionTemplate(transactions);
    try (var threads = Executors.newFixedThreadPool(2)) {
      List<Future<ArticleId>> stored =
          List.of(TEXT, TEXT + " Rain came later.").stream()
              .map(text ->
                  threads.submit(() ->
                      Objects.requireNonNull(
                          transaction.execute(status -> {
                            ArticleId id = store(text);
                            bothStored.countDown();
                            try {
                              assertThat(bothStored.await(30, TimeUnit.SECONDS)).isTrue();
                            } catch (InterruptedException e) {
                              throw new IllegalStateException(e);
                            }
                            return id;
                          }))))
              .toList();

      ArticleId one = stored.getFirst().get();
      ArticleId other = stored.getLast().get();

      assertThat(articles.copies(one)).extracting(ArticleSummary::id).containsExactly(other);
    }
  }
}
