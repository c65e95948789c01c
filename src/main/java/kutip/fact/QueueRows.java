package kutip.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Claims that wait for a decision, in the order of the queue. A page is read in one of two ways:
 * along the queue's index until enough claims fit, or, where few would, from the facts of the
 * companies asked for.
 */
@Repository
class QueueRows {

  /** Of what share of all waiting claims reading along the queue finds a page soon. */
  private static final long OFTEN = 100;

  private static final String ORDER = " order by m.queue_place, m.claim_id limit :limit";

  private static final String COMPANIES =
      "f.id in (select w.fact_id from fact_company w where w.company in (:watchedCompanies))";
  private static final String PEOPLE = "f.person in (:watchedPeople)";

  private final NamedParameterJdbcTemplate jdbc;
  private final RollupSeries rollups;

  QueueRows(NamedParameterJdbcTemplate jdbc, RollupSeries rollups) {
    this.jdbc = jdbc;
    this.rollups = rollups;
  }

  /** A waiting claim with its place; least is decided first. */
  record Waiting(long claim, int place) {}

  /** Claims from a place of the queue. */
  List<Long> waiting(FactFilter filter, int offset, int limit) {
    FactWhere where = where(filter);
    where.values().put("limit", limit);
    where.values().put("offset", offset);
    return jdbc.queryForList(
        "select m.claim_id" + from(filter, where) + ORDER + " offset :offset",
        where.values(),
        Long.class);
  }

  long countWaiting(FactFilter filter) {
    FactWhere where = where(filter);
    return count(from(filter, where), where.values());
  }

  /** The first waiting claims with their places. */
  List<Waiting> waitingPlaces(FactFilter filter, int limit) {
    FactWhere where = where(filter);
    return places(from(filter, where), where.values(), limit);
  }

  private List<Waiting> places(String from, Map<String, Object> values, int limit) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("limit", limit);
    return jdbc.query(
        "select m.claim_id, m.queue_place" + from + ORDER,
        all,
        (row, i) -> new Waiting(row.getLong(1), row.getInt(2)));
  }

  private long count(String from, Map<String, Object> values) {
    Long count = jdbc.queryForObject("select count(*)" + from, values, Long.class);
    return Objects.requireNonNullElse(count, 0L);
  }

  /** One company's facts are joined from where they are listed; see {@link #from}. */
  private static FactWhere where(FactFilter filter) {
    return new FactWhere(
        filter.companies().size() == 1 && filter.countedAs() == null
            ? filter.with().companies(Set.of()).build()
            : filter);
  }

  private String from(FactFilter filter, FactWhere where) {
    if (filter.equals(FactFilter.ALL)) {
      return " from fact_member m where m.queue_place is not null";
    }
    if (filter.companies().size() == 1 && filter.countedAs() == null) {
      String company = filter.companies().iterator().next();
      where.values().put("ofCompany", company);
      return often(List.of(company))
          ? along(where.and("f.id = m.fact_id and " + ofCompanies("in (:ofCompany)")))
          : " from fact_company c join fact_member m on m.fact_id = c.fact_id"
              + " join fact f on f.id = m.fact_id"
              + where.and("c.company = :ofCompany and c.leads and m.queue_place is not null");
    }
    return along(where.and("f.id = m.fact_id"));
  }

  /** The queue alone stands before the condition, so that it is read in its order. */
  private static String along(String condition) {
    return " from fact_member m where m.queue_place is not null and exists (select 1 from fact f"
        + condition
        + ")";
  }

  private static String ofCompanies(String which) {
    return "exists (select 1 from fact_company c where c.fact_id = f.id and c.company "
        + which
        + ")";
  }

  private boolean often(Collection<String> companies) {
    long all = rollups.countWaiting(FactFilter.ALL).orElse(0L);
    long own =
        companies.stream()
            .mapToLong(company ->
                rollups.countWaiting(FactFilter.ALL.with().company(company).build()).orElse(0L))
            .sum();
    return own * OFTEN > all;
  }

  /** The first of those alone that are about some companies or people. */
  List<Waiting> waitingAbout(
      FactFilter filter, Collection<String> companies, Collection<String> people, int limit) {
    FactWhere where = new FactWhere(filter);
    Map<Long, Waiting> found = new HashMap<>();
    if (!companies.isEmpty()) {
      where.values().put("watchedCompanies", companies);
      String from =
          often(companies)
              ? along(where.and("f.id = m.fact_id and " + ofCompanies("in (:watchedCompanies)")))
              : ofFacts(where, COMPANIES);
      places(from, where.values(), limit).forEach(w -> found.put(w.claim(), w));
    }
    if (!people.isEmpty()) {
      where.values().put("watchedPeople", people);
      places(ofFacts(where, PEOPLE), where.values(), limit).forEach(w -> found.put(w.claim(), w));
    }
    return new ArrayList<>(found.values());
  }

  private static String ofFacts(FactWhere where, String which) {
    return " from fact f join fact_member m on m.fact_id = f.id"
        + where.and(which + " and m.queue_place is not null");
  }

  /** Lists of a statement are never empty: no name is blank. */
  long countWaitingAbout(
      FactFilter filter, Collection<String> companies, Collection<String> people) {
    FactWhere where = new FactWhere(filter);
    where.values().put("watchedCompanies", companies.isEmpty() ? List.of("") : companies);
    where.values().put("watchedPeople", people.isEmpty() ? List.of("") : people);
    return count(ofFacts(where, "(" + COMPANIES + " or " + PEOPLE + ")"), where.values());
  }
}
