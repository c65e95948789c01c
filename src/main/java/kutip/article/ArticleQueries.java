package kutip.article;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kutip.shared.ArticleId;
import kutip.shared.Chunks;
import org.hibernate.BatchSize;
import org.hibernate.Session;
import org.hibernate.SessionCheckMode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads stored articles. */
@Service
@Transactional(readOnly = true)
public class ArticleQueries {

  private static final String SUMMARY =
      """
      select new kutip.article.SummaryRow(a.id, a.externalId, a.title, substring(a.body, 1, 500),
        a.publishedOn, a.language, a.url, a.source, a.storedAt)
      from ArticleEntity a\
      """;

  private final ArticleRepository articles;
  private final SightingRepository sightings;
  private final CopyRows copies;
  private final EntityManager em;

  ArticleQueries(
      ArticleRepository articles, SightingRepository sightings, CopyRows copies, EntityManager em) {
    this.articles = articles;
    this.sightings = sightings;
    this.copies = copies;
    this.em = em;
  }

  public Optional<Article> find(ArticleId id) {
    return articles.findById(id.value()).map(ArticleEntity::toArticle);
  }

  public Optional<Article> findByExternalId(String externalId) {
    return articles.findByExternalId(externalId).map(ArticleEntity::toArticle);
  }

  /** The articles of those ids that exist. */
  public Map<ArticleId, Article> findAll(Collection<ArticleId> ids) {
    Map<ArticleId, Article> found = new HashMap<>();
    List<Long> keys = ids.stream().map(ArticleId::value).toList();
    // Always asked of the database: what is deleted may still be held.
    em
        .unwrap(Session.class)
        .findMultiple(
            ArticleEntity.class, keys, SessionCheckMode.DISABLED, new BatchSize(Chunks.MOST))
        .stream()
        .filter(Objects::nonNull)
        .forEach(a -> found.put(a.articleId(), a.toArticle()));
    return found;
  }

  /** The same, without the text. */
  public Map<ArticleId, ArticleSummary> summaries(Collection<ArticleId> ids) {
    Map<ArticleId, ArticleSummary> found = new HashMap<>();
    for (List<ArticleId> chunk : Chunks.of(ids)) {
      // Articles are flushed when they are stored; asking for that again costs with all that is
      // held.
      em.createQuery(SUMMARY + " where a.id in :ids", SummaryRow.class)
          .setFlushMode(FlushModeType.COMMIT)
          .setParameter("ids", chunk.stream().map(ArticleId::value).toList())
          .getResultStream()
          .forEach(row -> found.put(new ArticleId(row.id()), row.toSummary()));
    }
    return found;
  }

  /** Articles behind that one in the order of their ids: for work on all of them. */
  public List<ArticleId> idsAfter(ArticleId after, int limit) {
    return articles.idsAfter(after.value(), limit).stream().map(ArticleId::new).toList();
  }

  /** Newest publication first, undated last. */
  public List<ArticleSummary> list(ArticleFilter filter, int offset, int limit) {
    return bound(
            SUMMARY + where(filter) + " order by a.publishedOn desc nulls last, a.id desc",
            filter,
            SummaryRow.class)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultStream()
        .map(SummaryRow::toSummary)
        .toList();
  }

  public long count(ArticleFilter filter) {
    return where(filter).isEmpty() ? countAll() : countSome(filter);
  }

  /**
   * H2 knows how many rows a table has; those of deleted articles are few and stand in an index.
   */
  private long countAll() {
    return whole("select count(*) from article")
        - whole("select count(*) from article where deleted_at is not null");
  }

  private long whole(String sql) {
    return ((Number) em.createNativeQuery(sql, Long.class).getSingleResult()).longValue();
  }

  private long countSome(ArticleFilter filter) {
    return bound("select count(a) from ArticleEntity a" + where(filter), filter, Long.class)
        .getSingleResult();
  }

  /** Articles with every one of the words in title or text, newest first. */
  public List<ArticleSummary> search(String words, int limit) {
    return list(ArticleFilter.ALL.withWords(words), 0, limit);
  }

  /** Further places where the article's text was seen, oldest first. */
  public List<Sighting> sightings(ArticleId id) {
    return sightings.findByArticleIdOrderById(id.value()).stream()
        .map(SightingEntity::toSighting)
        .toList();
  }

  /**
   * The article that leads the near-duplicates of each of these; those without any are left out.
   */
  public Map<ArticleId, ArticleId> origins(Collection<ArticleId> ids) {
    Map<ArticleId, ArticleId> found = new HashMap<>();
    copies
        .origins(ids.stream().map(ArticleId::value).toList())
        .forEach((id, origin) -> found.put(new ArticleId(id), new ArticleId(origin.id())));
    return found;
  }

  /** An article's near-duplicates, earliest publication first, without the article itself. */
  public List<ArticleSummary> copies(ArticleId id) {
    ArticleId origin = origins(List.of(id)).get(id);
    if (origin == null) {
      return List.of();
    }
    List<ArticleId> others =
        copies.members(origin.value()).stream()
            .map(ArticleId::new)
            .filter(member -> !member.equals(id))
            .toList();
    return summaries(others).values().stream()
        .sorted(
            Comparator.comparing(
                    ArticleSummary::publishedOn, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(ArticleSummary::id))
        .toList();
  }

  /** The names of all sources, in alphabetical order. */
  public List<String> sources() {
    return articles.sources();
  }

  /** How many articles each named source has, most first. */
  public Map<String, Long> articlesBySource() {
    Map<String, Long> counts = new LinkedHashMap<>();
    articles.articlesBySource().forEach(row -> counts.put((String) row[0], (Long) row[1]));
    return counts;
  }

  /** First and last publication day; null when no article has one. */
  public record Days(@Nullable LocalDate first, @Nullable LocalDate last) {}

  /** When a source's articles were published. */
  public Days publishedBetween(String source) {
    Object[] days =
        em.createQuery(
                "select min(a.publishedOn), max(a.publishedOn) from ArticleEntity a"
                    + " where a.source = :source",
                Object[].class)
            .setParameter("source", source)
            .getSingleResult();
    return new Days((LocalDate) days[0], (LocalDate) days[1]);
  }

  private static String where(ArticleFilter f) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < f.wordList().size(); i++) {
      parts.add(
          "(lower(a.title) like :w%d escape '!' or lower(a.body) like :w%d escape '!')"
              .formatted(i, i));
    }
    if (f.from() != null) {
      parts.add("a.publishedOn >= :from");
    }
    if (f.to() != null) {
      parts.add("a.publishedOn <= :to");
    }
    if (!f.languages().isEmpty()) {
      parts.add("a.language in :languages");
    }
    if (!f.sources().isEmpty()) {
      parts.add("a.source in :sources");
    }
    return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
  }

  private <T> TypedQuery<T> bound(String text, ArticleFilter f, Class<T> type) {
    TypedQuery<T> query = em.createQuery(text, type);
    List<String> words = f.wordList();
    for (int i = 0; i < words.size(); i++) {
      query.setParameter("w" + i, "%" + escaped(words.get(i)) + "%");
    }
    if (f.from() != null) {
      query.setParameter("from", f.from());
    }
    if (f.to() != null) {
      query.setParameter("to", f.to());
    }
    if (!f.languages().isEmpty()) {
      query.setParameter("languages", f.languages());
    }
    if (!f.sources().isEmpty()) {
      query.setParameter("sources", f.sources());
    }
    return query;
  }

  private static String escaped(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
  }
}
