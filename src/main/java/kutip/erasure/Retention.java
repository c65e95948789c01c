package kutip.erasure;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import kutip.article.ArticleDeletion;
import kutip.article.ArticleErasure;
import kutip.job.RecurringWork;
import kutip.shared.ArticleId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases by itself what is older than the rules allow, and what nobody wanted back. */
@Component
public class Retention implements RecurringWork {

  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
  private static final String WHO = "kutip";
  private static final int BATCH = 100;

  private final ErasureService erasure;
  private final ArticleErasure articles;
  private final TransactionTemplate transaction;
  private final JdbcTemplate jdbc;
  private final int articleDays;
  private final int auditDays;

  Retention(
      ErasureService erasure,
      ArticleErasure articles,
      TransactionTemplate transaction,
      JdbcTemplate jdbc,
      @Value("${kutip.retention.articles-days:0}") int articleDays,
      @Value("${kutip.retention.audit-days:0}") int auditDays) {
    this.erasure = erasure;
    this.articles = articles;
    this.transaction = transaction;
    this.jdbc = jdbc;
    this.articleDays = articleDays;
    this.auditDays = auditDays;
  }

  /** The same with another rule for articles. */
  Retention withArticleDays(int days) {
    return new Retention(erasure, articles, transaction, jdbc, days, auditDays);
  }

  @Override
  public String name() {
    return "retention";
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(6);
  }

  @Override
  public void run() {
    apply(Instant.now());
  }

  /** Erases what is due at a moment, a hundred articles at a time. */
  public void apply(Instant now) {
    Instant deleted = now.minus(ArticleDeletion.KEPT);
    while (erased(() -> articles.deletedBefore(deleted, BATCH))) {
      LOG.info("erased articles that were deleted before {}", deleted);
    }
    if (articleDays > 0) {
      Instant stored = now.minus(Duration.ofDays(articleDays));
      while (erased(() -> articles.storedBefore(stored, BATCH))) {
        LOG.info("erased articles that were stored before {}", stored);
      }
    }
    if (auditDays > 0) {
      Instant done = now.minus(Duration.ofDays(auditDays));
      transaction.executeWithoutResult(status ->
          jdbc.update("delete from audit_entry where done_at < ?", done.atOffset(ZoneOffset.UTC)));
    }
  }

  private boolean erased(Supplier<List<ArticleId>> due) {
    return Boolean.TRUE.equals(
        transaction.execute(status -> {
          List<ArticleId> found = due.get();
          if (!found.isEmpty()) {
            erasure.eraseArticles(found, WHO, false);
          }
          return !found.isEmpty();
        }));
  }
}
