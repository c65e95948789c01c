package kutip.claim;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kutip.shared.ArticleId;
import kutip.shared.Chunks;
import kutip.shared.ClaimId;
import kutip.shared.TextField;
import org.hibernate.BatchSize;
import org.hibernate.Session;
import org.hibernate.SessionCheckMode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads stored claims. */
@Service
@Transactional(readOnly = true)
public class ClaimQueries {

  private final ClaimRepository claims;
  private final FrameScores scores;
  private final EntityManager em;

  ClaimQueries(ClaimRepository claims, FrameScores scores, EntityManager em) {
    this.claims = claims;
    this.scores = scores;
    this.em = em;
  }

  public Optional<Claim> find(ClaimId id) {
    return findAll(List.of(id)).values().stream().findFirst();
  }

  /** The claims of those ids that exist. */
  public Map<ClaimId, Claim> findAll(Collection<ClaimId> ids) {
    Map<ClaimId, Claim> found = new HashMap<>();
    List<Long> keys = ids.stream().map(ClaimId::value).toList();
    // Those that this transaction has just written are at hand.
    List<Claim> stored =
        em
            .unwrap(Session.class)
            .findMultiple(
                ClaimEntity.class, keys, SessionCheckMode.ENABLED, new BatchSize(Chunks.MOST))
            .stream()
            .filter(Objects::nonNull)
            .map(ClaimEntity::toClaim)
            .toList();
    scores.taught(stored).forEach(claim -> found.put(claim.id(), claim));
    return found;
  }

  /** An article's claims without the superseded ones, title first, in the order of their spans. */
  public List<Claim> ofArticle(ArticleId article) {
    List<Claim> stored =
        claims.findByArticleIdIn(List.of(article.value())).stream()
            .filter(claim -> claim.status != ClaimStatus.SUPERSEDED)
            .map(ClaimEntity::toClaim)
            .toList();
    return scores.taught(stored).stream()
        .sorted(
            Comparator.comparing((Claim c) -> c.field() == TextField.TEXT)
                .thenComparing(Claim::span)
                .thenComparing(Claim::id))
        .toList();
  }

  /** In the order of their ids. */
  public List<Claim> list(ClaimFilter filter, int offset, int limit) {
    return bound(
            "select c from ClaimEntity c" + where(filter) + " order by c.id",
            filter,
            ClaimEntity.class)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultStream()
        .map(ClaimEntity::toClaim)
        .toList();
  }

  /** Claims with a greater id than {@code after}, in the order of their ids: for long exports. */
  public List<Claim> listAfter(ClaimFilter filter, ClaimId after, int limit) {
    String text =
        "select c from ClaimEntity c" + where(filter) + " and c.id > :after order by c.id";
    return bound(text, filter, ClaimEntity.class)
        .setParameter("after", after.value())
        .setMaxResults(limit)
        .getResultStream()
        .map(ClaimEntity::toClaim)
        .toList();
  }

  public long count(ClaimFilter filter) {
    return bound("select count(c) from ClaimEntity c" + where(filter), filter, Long.class)
        .getSingleResult();
  }

  private static String where(ClaimFilter f) {
    List<String> parts = new ArrayList<>();
    parts.add(f.statuses().isEmpty() ? "c.status <> SUPERSEDED" : "c.status in :statuses");
    if (!f.kinds().isEmpty()) {
      parts.add("c.kind in :kinds");
    }
    if (f.article() != null) {
      parts.add("c.articleId = :article");
    }
    return " where " + String.join(" and ", parts);
  }

  private <T> TypedQuery<T> bound(String text, ClaimFilter f, Class<T> type) {
    TypedQuery<T> query = em.createQuery(text, type);
    if (!f.statuses().isEmpty()) {
      query.setParameter("statuses", f.statuses());
    }
    if (!f.kinds().isEmpty()) {
      query.setParameter("kinds", f.kinds());
    }
    if (f.article() != null) {
      query.setParameter("article", f.article().value());
    }
    return query;
  }
}
