package kutip.claim;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kutip.article.Article;
import kutip.article.ArticleQueries;
import kutip.article.ArticleService;
import kutip.article.ArticlesStored;
import kutip.company.CanonicalNames;
import kutip.company.RegistryQueries;
import kutip.company.RegistryService;
import kutip.extraction.ExtractedClaim;
import kutip.extraction.NameRegistry;
import kutip.shared.ArticleId;
import kutip.shared.ClaimId;
import kutip.shared.ClaimSlots;
import kutip.shared.TextField;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads claims out of articles and changes their status. */
@Service
public class ClaimService {

  /** Frame and extractor of claims that people add. */
  public static final String BY_HAND = "by-hand";

  private final ClaimRepository claims;
  private final ArticleService store;
  private final ArticleQueries articles;
  private final RegistryQueries registry;
  private final RegistryService names;
  private final ArticleReader reader;
  private final FrameScores scores;
  private final ApplicationEventPublisher events;
  private final Clock clock = Clock.systemUTC();

  ClaimService(
      ClaimRepository claims,
      ArticleService store,
      ArticleQueries articles,
      RegistryQueries registry,
      RegistryService names,
      ArticleReader reader,
      FrameScores scores,
      ApplicationEventPublisher events) {
    this.claims = claims;
    this.store = store;
    this.articles = articles;
    this.registry = registry;
    this.names = names;
    this.reader = reader;
    this.scores = scores;
    this.events = events;
  }

  @EventListener
  @Transactional
  public void on(ArticlesStored event) {
    read(event.articles());
  }

  /**
   * Reads articles, also ones that were read before: the same claims stay as they are, rejected
   * ones do not return, and undecided ones that are no longer found are superseded.
   *
   * @return the claims that were added, brought back or superseded
   */
  @Transactional
  public List<ClaimId> read(List<ArticleId> ids) {
    NameRegistry current = registry.current();
    List<Article> texts = texts(ids);
    Map<Long, List<ClaimEntity>> known = known(ids);
    String version = reader.version(current);
    CanonicalNames canonical = registry.names();
    List<ClaimEntity> changed = new ArrayList<>();
    for (ArticleReader.Reading reading : reader.read(texts, current)) {
      List<ClaimEntity> before = known.getOrDefault(reading.article().value(), List.of());
      changed.addAll(reconcile(reading, before, version, canonical));
    }
    proposeNames(changed);
    claims.flush();
    List<ClaimId> changedIds = changed.stream().map(ClaimEntity::claimId).toList();
    publish(changedIds);
    return changedIds;
  }

  /** What {@link #read} would do with these articles, without doing it. */
  @Transactional(readOnly = true)
  public List<ReadingChange> compare(List<ArticleId> ids) {
    Map<Long, List<ClaimEntity>> known = known(ids);
    List<ReadingChange> changes = new ArrayList<>();
    CanonicalNames canonical = registry.names();
    for (ArticleReader.Reading reading : reader.read(texts(ids), registry.current())) {
      List<ClaimEntity> before = known.getOrDefault(reading.article().value(), List.of());
      changes.addAll(
          Reconciliation.of(reading.article(), reading.claims(), before, canonical)
              .changes(reading.article()));
    }
    return changes;
  }

  private List<Article> texts(List<ArticleId> ids) {
    return articles.findAll(ids).values().stream()
        .sorted(Comparator.comparing(Article::id))
        .toList();
  }

  private Map<Long, List<ClaimEntity>> known(List<ArticleId> ids) {
    return claims.findByArticleIdIn(ids.stream().map(ArticleId::value).toList()).stream()
        .collect(Collectors.groupingBy(claim -> claim.articleId));
  }

  private List<ClaimEntity> reconcile(
      ArticleReader.Reading reading,
      List<ClaimEntity> before,
      String version,
      CanonicalNames canonical) {
    Instant now = clock.instant();
    Reconciliation news = Reconciliation.of(reading.article(), reading.claims(), before, canonical);
    List<ClaimEntity> changed = new ArrayList<>();
    news.added()
        .forEach((key, claim) ->
            changed.add(new ClaimEntity(reading.article(), claim, key, version, now)));
    claims.saveAll(changed);
    news.back().forEach(old -> old.status = ClaimStatus.PROPOSED);
    news.refreshed().forEach((old, claim) -> old.refresh(claim, version));
    news.superseded().forEach(old -> old.status = ClaimStatus.SUPERSEDED);
    changed.addAll(news.back());
    changed.addAll(news.refreshed().keySet());
    changed.addAll(news.superseded());
    return changed;
  }

  private void proposeNames(Collection<ClaimEntity> changed) {
    Set<String> companies = new HashSet<>();
    Set<String> people = new HashSet<>();
    CanonicalNames canonical = registry.names();
    for (ClaimEntity claim : changed) {
      ClaimSlots slots = CanonicalSlots.of(claim.currentSlots(), canonical);
      companies.addAll(SlotNames.companies(slots));
      people.addAll(SlotNames.people(slots));
    }
    names.propose(companies, people);
  }

  /**
   * Changes a claim's status, and what it says where that is corrected.
   *
   * @param shownVersion the version that the decision was made on
   * @return the claim as it is now
   * @throws StaleClaimException when the claim has changed since
   * @throws IllegalArgumentException when the reading cannot be stored or its quote is not there
   */
  @Transactional
  public Claim decide(ClaimId id, long shownVersion, ClaimStatus status, Reading reading) {
    ClaimEntity claim =
        claims
            .lock(id.value())
            .orElseThrow(() -> new IllegalArgumentException("there is no claim " + id));
    if (claim.version != shownVersion) {
      throw new StaleClaimException(claim.toClaim());
    }
    if (reading.slots().kind() != claim.currentSlots().kind()) {
      throw new IllegalArgumentException("a correction keeps the claim's kind");
    }
    boolean corrected = !reading.equals(claim.reading());
    String quote = corrected ? quoted(new ArticleId(claim.articleId), reading) : claim.quote;
    scores.moved(claim.frame, claim.status, status);
    claim.status = status;
    if (corrected) {
      claim.correct(reading, quote);
      proposeNames(List.of(claim));
    }
    claims.flush();
    store.touch(List.of(new ArticleId(claim.articleId)));
    publish(List.of(id));
    return claim.toClaim();
  }

  /**
   * Stores a claim that a person found in a text; it is accepted.
   *
   * @throws IllegalArgumentException when the reading cannot be stored, its quote is not there, or
   *     the article has this claim already
   */
  @Transactional
  public Claim add(ArticleId article, Reading reading) {
    String quote = quoted(article, reading);
    ExtractedClaim read =
        new ExtractedClaim(
            reading.field(),
            reading.span(),
            quote,
            reading.slots(),
            reading.modality(),
            reading.date(),
            BY_HAND,
            1,
            List.of());
    UUID key = ReadKey.of(article, read);
    if (claims.findByArticleIdIn(List.of(article.value())).stream()
        .anyMatch(c -> c.readKey.equals(key))) {
      throw new IllegalArgumentException("known");
    }
    ClaimEntity added = new ClaimEntity(article, read, key, BY_HAND, clock.instant());
    added.status = ClaimStatus.ACCEPTED;
    claims.saveAndFlush(added);
    proposeNames(List.of(added));
    publish(List.of(added.claimId()));
    return added.toClaim();
  }

  private String quoted(ArticleId article, Reading reading) {
    SlotRules.problem(reading.slots())
        .ifPresent(problem -> {
          throw new IllegalArgumentException(problem);
        });
    Article text = articles.findAll(List.of(article)).get(article);
    String field =
        text == null ? null : reading.field() == TextField.TITLE ? text.title() : text.text();
    if (field == null || reading.span().length() == 0 || !reading.span().fits(field)) {
      throw new IllegalArgumentException("quote");
    }
    return reading.span().in(field);
  }

  private void publish(List<ClaimId> changed) {
    if (!changed.isEmpty()) {
      events.publishEvent(new ClaimsChanged(changed));
    }
  }
}
