package kutip.claim;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kutip.article.Article;
import kutip.article.ArticleQueries;
import kutip.company.RegistryService;
import kutip.extraction.ExtractedClaim;
import kutip.shared.ArticleId;
import kutip.shared.ClaimId;
import kutip.shared.ClaimKind;
import kutip.shared.TextField;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes claims out of a store and puts them into another one as they were. */
@Service
public class ClaimArchive {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_CONTEXT = 100_000;

  private final ClaimRepository claims;
  private final ArticleQueries articles;
  private final RegistryService names;
  private final FrameScores scores;
  private final ApplicationEventPublisher events;
  private final Clock clock = Clock.systemUTC();

  ClaimArchive(
      ClaimRepository claims,
      ArticleQueries articles,
      RegistryService names,
      FrameScores scores,
      ApplicationEventPublisher events) {
    this.claims = claims;
    this.articles = articles;
    this.names = names;
    this.scores = scores;
    this.events = events;
  }

  /** All claims of articles, by id. */
  @Transactional(readOnly = true)
  public List<ArchivedClaim> of(Collection<Article> of) {
    Map<Long, Article> byId =
        of.stream().collect(Collectors.toMap(a -> a.id().value(), Function.identity()));
    return claims.findByArticleIdIn(byId.keySet()).stream()
        .sorted(java.util.Comparator.comparing(c -> c.claimId().value()))
        .map(c -> archived(c, Objects.requireNonNull(byId.get(c.articleId))))
        .toList();
  }

  private static ArchivedClaim archived(ClaimEntity c, Article article) {
    return new ArchivedClaim(
        c.claimId(),
        article.externalId(),
        c.currentSlots().kind(),
        c.reading(),
        null,
        c.quote,
        c.frame,
        c.confidence,
        c.context,
        c.extractor,
        c.status);
  }

  /** Slots as the archive holds them. */
  public static String slots(Reading reading) {
    return SlotsJson.write(reading.slots());
  }

  /**
   * Puts claims of stored articles in. A claim that somebody here has decided on stays as it is.
   *
   * @param stored the articles by the id with which they came in
   * @return the ids here of those that are now as archived, by their old ids
   * @throws IllegalArgumentException when a quote does not stand in its article, or a claim cannot
   *     be stored
   */
  @Transactional
  public Map<ClaimId, ClaimId> restore(
      List<ArchivedClaim> archived, Map<String, ArticleId> stored) {
    Map<ArticleId, Article> texts = articles.findAll(Set.copyOf(stored.values()));
    Map<UUID, ClaimEntity> known = new HashMap<>();
    claims
        .findByArticleIdIn(stored.values().stream().map(ArticleId::value).toList())
        .forEach(c -> known.put(c.readKey, c));
    Map<ClaimId, ClaimEntity> restored = new LinkedHashMap<>();
    for (ArchivedClaim claim : archived) {
      ArticleId id = stored.get(claim.articleId());
      Article article = id == null ? null : texts.get(id);
      if (article == null) {
        throw new IllegalArgumentException(
            "claim " + claim.id() + " is of an article that is not there: " + claim.articleId());
      }
      ClaimEntity entity = restore(claim, article, known);
      if (entity != null) {
        restored.put(claim.id(), entity);
      }
    }
    propose(restored.values());
    claims.flush();
    Map<ClaimId, ClaimId> ids = new LinkedHashMap<>();
    restored.forEach((old, entity) -> ids.put(old, entity.claimId()));
    if (!ids.isEmpty()) {
      events.publishEvent(new ClaimsChanged(List.copyOf(ids.values())));
    }
    return ids;
  }

  private @org.jspecify.annotations.Nullable ClaimEntity restore(
      ArchivedClaim claim, Article article, Map<UUID, ClaimEntity> known) {
    ExtractedClaim first = checked(claim, article);
    UUID key = ReadKey.of(article.id(), first);
    ClaimEntity entity = known.get(key);
    if (entity == null) {
      entity =
          claims.save(
              new ClaimEntity(article.id(), first, key, claim.extractor(), clock.instant()));
      entity.context = claim.context();
      known.put(key, entity);
    } else if (entity.status != ClaimStatus.PROPOSED && entity.status != ClaimStatus.SUPERSEDED) {
      return null;
    }
    scores.moved(entity.frame, entity.status, claim.status());
    entity.status = claim.status();
    entity.correct(claim.reading(), claim.quote());
    return entity;
  }

  /** What was first read, after the same gate that every claim passes. */
  private static ExtractedClaim checked(ArchivedClaim claim, Article article) {
    Reading first = claim.first() == null ? claim.reading() : claim.first();
    ExtractedClaim read = extracted(claim, first, quote(first, article));
    ExtractedClaim now = extracted(claim, claim.reading(), claim.quote());
    boolean sound =
        Gate.passes(article, read)
            && Gate.passes(article, now)
            && claim.kind() == first.slots().kind()
            && claim.kind() == claim.reading().slots().kind()
            && claim.frame().length() <= LONGEST_NAME
            && claim.extractor().length() <= LONGEST_NAME
            && claim.context().length() <= LONGEST_CONTEXT;
    if (!sound) {
      throw new IllegalArgumentException(
          "claim " + claim.id() + " does not say what its article says");
    }
    ContextJson.read(claim.context());
    return read;
  }

  private static ExtractedClaim extracted(ArchivedClaim claim, Reading reading, String quote) {
    return new ExtractedClaim(
        reading.field(),
        reading.span(),
        quote,
        reading.slots(),
        reading.modality(),
        reading.date(),
        claim.frame(),
        claim.confidence(),
        List.of());
  }

  private static String quote(Reading reading, Article article) {
    String field = reading.field() == TextField.TITLE ? article.title() : article.text();
    if (field == null || !reading.span().fits(field)) {
      throw new IllegalArgumentException("a span lies outside of " + article.externalId());
    }
    return reading.span().in(field);
  }

  private void propose(Collection<ClaimEntity> changed) {
    Set<String> companies = new HashSet<>();
    Set<String> people = new HashSet<>();
    for (ClaimEntity claim : changed) {
      companies.addAll(SlotNames.companies(claim.currentSlots()));
      people.addAll(SlotNames.people(claim.currentSlots()));
    }
    names.propose(companies, people);
  }

  /** Slots of a kind as {@link #slots} wrote them. */
  public static kutip.shared.ClaimSlots slots(ClaimKind kind, String json) {
    return SlotsJson.read(kind, json);
  }
}
