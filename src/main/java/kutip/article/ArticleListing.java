package kutip.article;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kutip.shared.ArticleId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goes through articles from one to the next: a list that goes on while articles are stored. */
@Service
@Transactional(readOnly = true)
public class ArticleListing {

  private final EntityManager em;
  private final ArticleQueries articles;

  ArticleListing(EntityManager em, ArticleQueries articles) {
    this.em = em;
    this.articles = articles;
  }

  /** Articles stored before one, the last stored first; from the last one without. */
  public List<ArticleSummary> before(ArticleFilter filter, @Nullable ArticleId place, int limit) {
    Map<String, Object> values = new HashMap<>();
    StringBuilder where = new StringBuilder(" where 1 = 1");
    for (int i = 0; i < filter.wordList().size(); i++) {
      where.append(
          " and (lower(a.title) like :w%1$d escape '!' or lower(a.body) like :w%1$d escape '!')"
              .formatted(i));
      values.put("w" + i, "%" + escaped(filter.wordList().get(i)) + "%");
    }
    add(where, values, " and a.publishedOn >= :from", "from", filter.from());
    add(where, values, " and a.publishedOn <= :to", "to", filter.to());
    add(where, values, " and a.language in :languages", "languages", orNull(filter.languages()));
    add(where, values, " and a.source in :sources", "sources", orNull(filter.sources()));
    add(where, values, " and a.id < :place", "place", place == null ? null : place.value());
    var query =
        em.createQuery(
                "select a.id from ArticleEntity a" + where + " order by a.id desc", Long.class)
            .setMaxResults(limit);
    values.forEach(query::setParameter);
    List<ArticleId> ids = query.getResultList().stream().map(ArticleId::new).toList();
    Map<ArticleId, ArticleSummary> found = articles.summaries(ids);
    return ids.stream().filter(found::containsKey).map(found::get).toList();
  }

  private static <T> @Nullable Object orNull(java.util.Set<T> values) {
    return values.isEmpty() ? null : values;
  }

  private static void add(
      StringBuilder where,
      Map<String, Object> values,
      String condition,
      String name,
      @Nullable Object value) {
    if (value != null) {
      where.append(condition);
      values.put(name, value);
    }
  }

  private static String escaped(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
  }
}
