package kutip.erasure;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import kutip.article.Article;
import kutip.article.ArticleErasure;
import kutip.article.ArticleQueries;
import kutip.claim.ClaimErasure;
import kutip.company.RegistryErasure;
import kutip.security.AuditVerb;
import kutip.security.Audited;
import kutip.shared.ArticleId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases articles, and people's data, from every table and index. What would go is found out by
 * doing it and taking it back.
 */
@Service
public class ErasureService {

  private final Rows rows;
  private final KeptReports reports;
  private final ArticleErasure articles;
  private final ArticleQueries known;
  private final ClaimErasure claims;
  private final RegistryErasure registry;
  private final EntityManager em;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  ErasureService(
      Rows rows,
      KeptReports reports,
      ArticleErasure articles,
      ArticleQueries known,
      ClaimErasure claims,
      RegistryErasure registry,
      EntityManager em,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions) {
    this.rows = rows;
    this.reports = reports;
    this.articles = articles;
    this.known = known;
    this.claims = claims;
    this.registry = registry;
    this.em = em;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** The article that came in under an id, if it is in sight. */
  public Optional<ArticleId> article(String externalId) {
    return known.findByExternalId(externalId).map(Article::id);
  }

  /**
   * Erases articles with their claims, the decisions on them, and the facts that only they state.
   *
   * @param look finds out what would go, and leaves everything
   */
  public ErasureReport eraseArticles(Collection<ArticleId> ids, String who, boolean look) {
    return within(look, () -> articles(ids, who));
  }

  /**
   * Erases what is kept of a person: claims about the person go with the decisions on them; in all
   * other texts the names are blackened, sign for sign.
   *
   * @param names the person's names; those that the registry knows besides are added
   * @throws IllegalArgumentException when there is no name, or one is a single letter
   */
  public ErasureReport erasePerson(Collection<String> names, String who, boolean look) {
    new NameMask(names);
    return within(look, () -> person(names, who));
  }

  private ErasureReport within(boolean look, Supplier<ErasureReport> work) {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          ErasureReport report = work.get();
          if (look) {
            status.setRollbackOnly();
          }
          return report;
        }));
  }

  private ErasureReport articles(Collection<ArticleId> ids, String who) {
    em.flush();
    List<Long> keys = ids.stream().map(ArticleId::value).toList();
    Map<String, StoreTable> tables = rows.tables();
    Map<String, Long> removed = new TreeMap<>();
    Collection<Long> printed = reports.printing(claims.ofArticles(keys));
    rows.delete(tables, KeptReports.TABLE, "id", printed, removed);
    articles.prepare(ids, who);
    em.flush();
    em.clear();
    claims.blankDecisionsOf(claims.ofArticles(keys));
    claims.forgetReadings(keys);
    rows.delete(tables, "article", "id", keys, removed);
    ErasureReport report = new ErasureReport(removed, Map.of());
    audit(who, "articles", report);
    return report;
  }

  private ErasureReport person(Collection<String> names, String who) {
    em.flush();
    em.clear();
    Set<String> all = new TreeSet<>(names);
    all.addAll(registry.namesOf(names));
    NameMask mask = new NameMask(all);
    Map<String, StoreTable> tables = rows.tables();
    Map<String, Long> removed = new TreeMap<>();
    rows.delete(tables, KeptReports.TABLE, "id", reports.naming(mask), removed);
    List<Long> about = claims.about(mask.names());
    rows.delete(tables, KeptReports.TABLE, "id", reports.printing(about), removed);
    claims.hide(about);
    claims.blankDecisionsOf(about);
    em.flush();
    em.clear();
    rows.delete(tables, "claim", "id", about, removed);
    long people = registry.forget(all);
    if (people > 0) {
      removed.put("person", people);
    }
    em.flush();
    Map<String, Long> masked = new HashMap<>();
    Set<ArticleId> changed = new HashSet<>();
    for (StoreTable table : tables.values()) {
      List<Map<String, Object>> rowsChanged = rows.mask(table, mask);
      if (!rowsChanged.isEmpty()) {
        masked.put(table.name(), (long) rowsChanged.size());
      }
      if (table.name().equals("article")) {
        rowsChanged.forEach(row ->
            changed.add(
                new ArticleId(((Number) Objects.requireNonNull(row.get("id"))).longValue())));
      }
    }
    em.clear();
    claims.quoteAgain(changed);
    articles.textChanged(changed);
    ErasureReport report = new ErasureReport(removed, masked);
    audit(who, "a person", report);
    return report;
  }

  private void audit(String who, String what, ErasureReport report) {
    events.publishEvent(new Audited(who, AuditVerb.ERASED, what + "; " + report));
  }
}
