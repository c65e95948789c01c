package kutip.article;

import io.micrometer.core.instrument.Metrics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import kutip.shared.ArticleId;
import kutip.shared.Chunks;
import kutip.shared.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores articles. */
@Service
public class ArticleService {

  private static final Logger log = LoggerFactory.getLogger(ArticleService.class);

  /** So often what collides with another store is tried again. */
  private static final long COLLISIONS = 4;

  private final ArticleRepository articles;
  private final SightingRepository sightings;
  private final NearDuplicates nearDuplicates;
  private final SecondLook secondLook;
  private final ChangeRows changes;
  private final DeletionRows deletions;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock = Clock.systemUTC();

  private final RetryTemplate again =
      new RetryTemplate(
          RetryPolicy.builder()
              .includes(DataIntegrityViolationException.class, TransientDataAccessException.class)
              .maxRetries(COLLISIONS)
              .delay(Duration.ofMillis(20))
              .jitter(Duration.ofMillis(20))
              .build());

  ArticleService(
      ArticleRepository articles,
      SightingRepository sightings,
      NearDuplicates nearDuplicates,
      SecondLook secondLook,
      ChangeRows changes,
      DeletionRows deletions,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions) {
    this.articles = articles;
    this.sightings = sightings;
    this.nearDuplicates = nearDuplicates;
    this.secondLook = secondLook;
    this.changes = changes;
    this.deletions = deletions;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Begins, beside the caller, what storing drafts will need of their texts alone.
   *
   * @return the drafts as they are best stored, in the same order
   */
  public Future<List<ArticleDraft>> expect(List<ArticleDraft> drafts) {
    if (drafts.isEmpty()) {
      return CompletableFuture.completedFuture(drafts);
    }
    return CompletableFuture.supplyAsync(() -> prepared(drafts))
        .exceptionally(failed -> {
          // Whoever stores them meets it again, where it is told and tried again.
          log.debug("{} articles were not read ahead", drafts.size(), failed);
          return drafts;
        });
  }

  private List<ArticleDraft> prepared(List<ArticleDraft> drafts) {
    List<ArticleDraft> prepared =
        drafts.parallelStream().map(draft -> draft.in(language(draft))).toList();
    events.publishEvent(new ArticlesExpected(prepared));
    return prepared;
  }

  /**
   * Stores drafts in one transaction and publishes {@link ArticlesStored} for the new ones inside
   * it. When two store the same at once, one of them does it again and finds duplicates; inside a
   * transaction of the caller's that is left to the caller.
   *
   * @return one result for each draft, in the same order
   */
  public List<StoreResult> store(List<ArticleDraft> drafts) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return storing(drafts);
    }
    return Objects.requireNonNull(
        again.invoke(() -> transaction.execute(status -> storing(drafts))));
  }

  private List<StoreResult> storing(List<ArticleDraft> drafts) {
    Instant now = clock.instant();
    List<String> hashes =
        drafts.parallelStream().map(d -> ContentHash.of(d.title(), d.text())).toList();
    List<Optional<Language>> languages =
        drafts.parallelStream().map(d -> Optional.ofNullable(language(d))).toList();
    Seen seen = seen(drafts, hashes);
    List<StoreResult> results = new ArrayList<>();
    List<ArticleEntity> stored = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Language language = languages.get(i).orElse(null);
      results.add(store(drafts.get(i), hashes.get(i), language, seen, now, stored));
      Metrics.counter("kutip.articles", "outcome", outcome(results.getLast())).increment();
    }
    if (!stored.isEmpty()) {
      articles.flush();
      long since = changes.last();
      nearDuplicates.add(stored);
      List<ArticleId> ids = stored.stream().map(ArticleEntity::articleId).toList();
      secondLook.afterCommit(ids, since);
      changes.add(ids);
      events.publishEvent(new ArticlesStored(ids));
    }
    return results;
  }

  /** Says that what a search shows of these articles has changed; their texts never do. */
  @Transactional
  public void touch(Collection<ArticleId> ids) {
    changes.add(ids);
  }

  private Seen seen(List<ArticleDraft> drafts, List<String> hashes) {
    Seen seen = new Seen(new HashMap<>(), new HashMap<>(), new HashSet<>());
    List<String> ids =
        drafts.stream()
            .map(ArticleDraft::externalId)
            .filter(id -> unwritable("id", id).isEmpty())
            .toList();
    deletions.known(hashes, ids).forEach(seen::add);
    Chunks.of(ids).forEach(chunk -> articles.seenAs(chunk).forEach(seen::add));
    return seen;
  }

  private StoreResult store(
      ArticleDraft draft,
      String hash,
      @Nullable Language language,
      Seen seen,
      Instant now,
      List<ArticleEntity> stored) {
    String refusal = refusal(draft);
    if (refusal != null) {
      return new StoreResult.Refused(refusal);
    }
    String hashOfId = seen.hashById.get(draft.externalId());
    if (hashOfId != null && !hashOfId.equals(hash)) {
      return new StoreResult.Refused(
          "the id \"" + draft.externalId() + "\" was stored before with another text");
    }
    Long known = seen.articleByHash.get(hash);
    if (known != null && seen.deleted.contains(known)) {
      return new StoreResult.Refused(
          "its text was deleted; it can be brought back from the deleted articles");
    }
    if (known != null) {
      return duplicate(draft, hash, seen, known, now);
    }
    ArticleEntity entity = articles.save(new ArticleEntity(draft, language, hash, now));
    stored.add(entity);
    ArticleId id = entity.articleId();
    seen.add(new ArticleRepository.Known(id.value(), draft.externalId(), hash, false));
    return new StoreResult.Stored(id);
  }

  private static String outcome(StoreResult result) {
    return switch (result) {
      case StoreResult.Stored stored -> "stored";
      case StoreResult.Duplicate duplicate -> "duplicate";
      case StoreResult.Refused refused -> "refused";
    };
  }

  private static @Nullable Language language(ArticleDraft draft) {
    Language given = draft.language();
    return given != null
        ? given
        : TextLanguage.of(draft.text().isBlank() ? "" + draft.title() : draft.text());
  }

  private StoreResult duplicate(
      ArticleDraft draft, String hash, Seen seen, long article, Instant now) {
    // The same line again (an import that is repeated) is no further place.
    if (!Objects.equals(seen.hashById.get(draft.externalId()), hash)) {
      sightings.save(new SightingEntity(article, draft, now));
      seen.hashById.put(draft.externalId(), hash);
    }
    return new StoreResult.Duplicate(new ArticleId(article));
  }

  private static @Nullable String refusal(ArticleDraft d) {
    if (d.externalId().isBlank()) {
      return "the id is empty";
    }
    if (d.text().isBlank() && (d.title() == null || d.title().isBlank())) {
      return "the article has neither title nor text";
    }
    return unwritable("id", d.externalId())
        .or(() -> unwritable("title", d.title()))
        .or(() -> unwritable("text", d.text()))
        .or(() -> unwritable("url", d.url()))
        .or(() -> unwritable("source", d.source()))
        .or(() -> tooLong(d))
        .orElse(null);
  }

  /** PostgreSQL holds no NUL and no encoding halves of characters; offsets must not change. */
  private static Optional<String> unwritable(String name, @Nullable String value) {
    if (value == null) {
      return Optional.empty();
    }
    int length = value.length();
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      if (c == '\0') {
        return Optional.of("the " + name + " holds a NUL character");
      }
      if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == length
            || !Character.isLowSurrogate(value.charAt(i + 1))) {
          return Optional.of("the " + name + " holds half of a character (a lone surrogate)");
        }
        i++;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> tooLong(ArticleDraft d) {
    return tooLong("id", d.externalId(), ArticleEntity.LONGEST_NAME)
        .or(() -> tooLong("title", d.title(), ArticleEntity.LONGEST_TITLE))
        .or(() -> tooLong("text", d.text(), ArticleEntity.LONGEST_TEXT))
        .or(() -> tooLong("url", d.url(), ArticleEntity.LONGEST_TITLE))
        .or(() -> tooLong("source", d.source(), ArticleEntity.LONGEST_NAME));
  }

  private static Optional<String> tooLong(String name, @Nullable String value, int most) {
    return value == null || value.length() <= most
        ? Optional.empty()
        : Optional.of("the " + name + " has " + value.length() + " characters, more than " + most);
  }

  /** What the store and the batch so far hold. */
  private record Seen(
      Map<String, Long> articleByHash, Map<String, String> hashById, Set<Long> deleted) {

    void add(ArticleRepository.Known known) {
      articleByHash.putIfAbsent(known.contentHash(), known.id());
      hashById.put(known.externalId(), known.contentHash());
      if (known.deleted()) {
        deleted.add(known.id());
      }
    }
  }
}
