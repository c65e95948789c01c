package kutip.article;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kutip.security.Caller;
import kutip.security.Role;
import kutip.shared.ArticleId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes articles out of sight, with all that came of them, and brings them back. */
@Service
public class ArticleDeletion {

  /** How long a deleted article can be brought back; then it is erased with all that came of it. */
  public static final Duration KEPT = Duration.ofDays(30);

  private final DeletionRows rows;
  private final ChangeRows changes;
  private final ObjectProvider<TakenAlong> takenAlong;
  private final ApplicationEventPublisher events;
  private final EntityManager em;
  private final ObjectProvider<Caller> caller;
  private final Clock clock;

  ArticleDeletion(
      DeletionRows rows,
      ChangeRows changes,
      ObjectProvider<TakenAlong> takenAlong,
      ApplicationEventPublisher events,
      EntityManager em,
      ObjectProvider<Caller> caller,
      ObjectProvider<Clock> clock) {
    this.rows = rows;
    this.changes = changes;
    this.takenAlong = takenAlong;
    this.events = events;
    this.em = em;
    this.caller = caller;
    this.clock = clock.getIfAvailable(Clock::systemUTC);
  }

  /** What would go out of sight with an article. */
  @Transactional(readOnly = true)
  public List<TakenAlong.Count> takenAlong(ArticleId article) {
    return takenAlong.orderedStream().map(feature -> feature.countOf(article)).toList();
  }

  /**
   * Whether there was such an article.
   *
   * @throws org.springframework.security.access.AccessDeniedException unless an analyst asks
   */
  @Transactional
  public boolean delete(ArticleId article, String who) {
    mustBeAnalyst();
    return hide(article, who);
  }

  /** The same without asking who asks. */
  boolean hide(ArticleId article, String who) {
    em.flush();
    boolean done = rows.mark(article, who, clock.instant());
    if (done) {
      tell(article, true);
    }
    return done;
  }

  /**
   * Brings an article back with its claims, facts and decisions; whether that was possible.
   *
   * @throws org.springframework.security.access.AccessDeniedException unless an analyst asks
   */
  @Transactional
  public boolean undo(ArticleId article) {
    mustBeAnalyst();
    em.flush();
    boolean done = rows.unmark(article);
    if (done) {
      tell(article, false);
    }
    return done;
  }

  /** Where nobody signs in at all (a store without pages), nobody can be asked for a role. */
  private void mustBeAnalyst() {
    caller.ifAvailable(asking -> asking.mustBe(Role.ANALYST));
  }

  private void tell(ArticleId article, boolean deleted) {
    em.clear();
    changes.add(List.of(article));
    events.publishEvent(new ArticlesDeleted(List.of(article), deleted));
  }

  /** Articles that can be brought back, last deleted first. */
  @Transactional(readOnly = true)
  public List<DeletedArticle> deleted(int offset, int limit) {
    return rows.list(offset, limit);
  }
}
