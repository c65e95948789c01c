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
import java.util.stream.Collectors;
import kutip.article.Article;
import kutip.article.ArticleQueries;
import kutip.article.ArticleService;
import kutip.article.ArticlesStored;
import kutip.company.RegistryQueries;
import kutip.company.RegistryService;
import kutip.extraction.NameRegistry;
import kutip.shared.ArticleId;
import kutip.shared.ClaimId;
import kutip.shared.ClaimSlots;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads claims out of articles and changes their status. */
@Service
public class ClaimService {

  private final ClaimRepository claims;
  private final ArticleService store;
  private final ArticleQueries articles;
  private final RegistryQueries registry;
  private final RegistryService names;
  private final ArticleReader reader;
  private final ApplicationEventPublisher events;
  private final Clock clock = Clock.systemUTC();

  ClaimService(
      ClaimRepository claims,
      ArticleService store,
      ArticleQueries articles,
      RegistryQueries registry,
      RegistryService names,
      ArticleReader reader,
      ApplicationEventPublisher events) {
    this.claims = claims;
    this.store = store;
    this.articles = articles;
    this.registry = registry;
    this.names = names;
    this.reader = reader;
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
    List<ClaimEntity> changed = new ArrayList<>();
    for (ArticleReader.Reading reading : reader.read(texts, current)) {
      List<ClaimEntity> before = known.getOrDefault(reading.article().value(), List.of());
      changed.addAll(reconcile(reading, before, version));
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
    for (ArticleReader.Reading reading : reader.read(texts(ids), registry.current())) {
      List<ClaimEntity> before = known.getOrDefault(reading.article().value(), List.of());
      changes.addAll(
          Reconciliation.of(reading.article(), reading.claims(), before)
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
      ArticleReader.Reading reading, List<ClaimEntity> before, String version) {
    Instant now = clock.instant();
    Reconciliation news = Reconciliation.of(reading.article(), reading.claims(), before);
    List<ClaimEntity> changed = new ArrayList<>();
    news.added()
        .forEach((key, claim) ->
            changed.add(claims.save(new ClaimEntity(reading.article(), claim, key, version, now))));
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
    for (ClaimEntity claim : changed) {
      companies.addAll(SlotNames.companies(claim.currentSlots()));
      people.addAll(SlotNames.people(claim.currentSlots()));
    }
    names.propose(companies, people);
  }

  /**
   * Changes a claim's status, and its slots where they are corrected.
   *
   * @param shownVersion the version that the decision was made on
   * @return the claim as it is now
   * @throws StaleClaimException when the claim has changed since
   */
  @Transactional
  public Claim decide(ClaimId id, long shownVersion, ClaimStatus status, ClaimSlots slots) {
    ClaimEntity claim =
        claims
            .lock(id.value())
            .orElseThrow(() -> new IllegalArgumentException("there is no claim " + id));
    if (claim.version != shownVersion) {
      throw new StaleClaimException(claim.toClaim());
    }
    if (slots.kind() != claim.currentSlots().kind()) {
      throw new IllegalArgumentException("a correction keeps the claim's kind");
    }
    claim.status = status;
    if (!slots.equals(claim.currentSlots())) {
      claim.correct(slots);
      proposeNames(List.of(claim));
    }
    claims.flush();
    store.touch(List.of(new ArticleId(claim.articleId)));
    publish(List.of(id));
    return claim.toClaim();
  }

  private void publish(List<ClaimId> changed) {
    if (!changed.isEmpty()) {
      events.publishEvent(new ClaimsChanged(changed));
    }
  }
}
