package kutip.claim;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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
import kutip.company.RegistryQueries;
import kutip.company.RegistryService;
import kutip.extraction.ExtractedClaim;
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
    List<Article> texts =
        articles.findAll(ids).values().stream().sorted(Comparator.comparing(Article::id)).toList();
    Map<Long, List<ClaimEntity>> known =
        claims.findByArticleIdIn(ids.stream().map(ArticleId::value).toList()).stream()
            .collect(Collectors.groupingBy(c -> c.articleId));
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

  private List<ClaimEntity> reconcile(
      ArticleReader.Reading reading, List<ClaimEntity> before, String version) {
    Instant now = clock.instant();
    Map<UUID, ClaimEntity> byKey = new HashMap<>();
    before.forEach(claim -> byKey.put(claim.readKey, claim));
    Set<UUID> found = new HashSet<>();
    List<ClaimEntity> changed = new ArrayList<>();
    for (ExtractedClaim claim : reading.claims()) {
      UUID key = ReadKey.of(reading.article(), claim);
      ClaimEntity old = byKey.get(key);
      if (!found.add(key) || rejected(claim, before)) {
        continue;
      }
      if (old == null) {
        changed.add(claims.save(new ClaimEntity(reading.article(), claim, key, version, now)));
      } else if (old.status == ClaimStatus.SUPERSEDED) {
        old.status = ClaimStatus.PROPOSED;
        changed.add(old);
      }
    }
    for (ClaimEntity old : before) {
      if (old.status == ClaimStatus.PROPOSED && !found.contains(old.readKey)) {
        old.status = ClaimStatus.SUPERSEDED;
        changed.add(old);
      }
    }
    return changed;
  }

  private static boolean rejected(ExtractedClaim claim, List<ClaimEntity> before) {
    UUID slots = ReadKey.ofSlots(claim.slots());
    return before.stream()
        .anyMatch(old ->
            old.status == ClaimStatus.REJECTED
                && old.field == claim.field()
                && old.slotsKey.equals(slots)
                && old.span().overlaps(claim.span()));
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
