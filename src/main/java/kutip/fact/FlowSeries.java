package kutip.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kutip.shared.TalentAction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sums over facts by two companies at once: who goes from where to where, who pays whom. */
@Service
@Transactional(readOnly = true)
public class FlowSeries {

  private static final String ACCEPTED = "f.review = 'ACCEPTED'";
  private static final String UNREVIEWED = "f.review = 'UNREVIEWED'";

  private final NamedParameterJdbcTemplate jdbc;

  FlowSeries(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Persons who went from one company to another; accepted and unreviewed apart. */
  public record PeopleBetween(String from, String to, long people, long unreviewed) {}

  /** Money from one company to another, in US dollars; accepted and unreviewed apart. */
  public record MoneyBetween(
      String payer, String counterparty, BigDecimal usd, BigDecimal unreviewedUsd) {}

  /** One station of a person's path. */
  public record Step(
      String person,
      TalentAction action,
      @Nullable String from,
      @Nullable String to,
      @Nullable LocalDate on) {}

  /** Persons who took on a role, by its words. */
  public record PeopleOfRole(String role, long people, long unreviewed) {}

  /** Pairs of companies between which persons went, those with most first. */
  public List<PeopleBetween> people(FactFilter filter) {
    FactWhere where = new FactWhere(filter);
    String counted = CountedAs.EXCHANGED.condition() + " and " + CountedAs.FIRM;
    return jdbc.query(
        "select f.from_company, f.to_company, "
            + sum(ACCEPTED, "1")
            + ", "
            + sum(UNREVIEWED, "1")
            + " from fact f"
            + where.and("f.kind = 'TALENT_MOVE' and " + counted)
            + " group by f.from_company, f.to_company"
            + " order by count(*) desc, f.from_company, f.to_company",
        where.values(),
        (r, i) -> new PeopleBetween(r.getString(1), r.getString(2), r.getLong(3), r.getLong(4)));
  }

  /** Pairs of payer and paid, greatest sums first. */
  public List<MoneyBetween> money(FactFilter filter) {
    FactWhere where = new FactWhere(filter);
    String counted = CountedAs.SPENT.condition() + " and " + CountedAs.FIRM;
    return jdbc.query(
        "select f.company, f.counterparty, "
            + sum(ACCEPTED, "f.usd")
            + ", "
            + sum(UNREVIEWED, "f.usd")
            + " from fact f"
            + where.and("f.counterparty is not null and f.usd > 0 and " + counted)
            + " group by f.company, f.counterparty"
            + " order by sum(f.usd) desc, f.company, f.counterparty",
        where.values(),
        (r, i) ->
            new MoneyBetween(
                r.getString(1), r.getString(2), r.getBigDecimal(3), r.getBigDecimal(4)));
  }

  /** New roles of persons by their words, whatever the case, most frequent first. */
  public List<PeopleOfRole> roles(FactFilter filter, int limit) {
    FactWhere where = new FactWhere(filter);
    where.values().put("limit", limit);
    return jdbc.query(
        "select min(f.to_role), "
            + sum(ACCEPTED, "1")
            + ", "
            + sum(UNREVIEWED, "1")
            + " from fact f"
            + where.and(CountedAs.APPOINTED.condition() + " and " + CountedAs.FIRM)
            + " group by lower(f.to_role) order by count(*) desc, lower(f.to_role) limit :limit",
        where.values(),
        (r, i) -> new PeopleOfRole(r.getString(1), r.getLong(2), r.getLong(3)));
  }

  /** What is known of the paths of some persons, by person, oldest first. */
  public List<Step> paths(List<String> persons) {
    if (persons.isEmpty()) {
      return List.of();
    }
    return jdbc.query(
        "select f.person, f.action, f.from_company, f.to_company, f.on_day from fact f"
            + " where f.kind = 'TALENT_MOVE' and f.person in (:persons)"
            + " and f.review <> 'REJECTED' and "
            + CountedAs.FIRM
            + " order by f.person, f.on_day nulls first, f.id",
        Map.of("persons", persons),
        (r, i) ->
            new Step(
                r.getString(1),
                TalentAction.valueOf(r.getString(2)),
                r.getString(3),
                r.getString(4),
                r.getObject(5, LocalDate.class)));
  }

  /** Companies in any part of the facts with their number, most first. */
  public Map<String, Long> companies(FactFilter filter, int limit) {
    FactWhere where = new FactWhere(filter);
    where.values().put("limit", limit);
    Map<String, Long> found = new LinkedHashMap<>();
    jdbc.query(
        "select c.company, count(distinct f.id) as n from fact f"
            + " join fact_company c on c.fact_id = f.id"
            + where.sql()
            + " group by c.company order by n desc, c.company limit :limit",
        where.values(),
        (RowCallbackHandler) r -> found.put(r.getString(1), r.getLong(2)));
    return found;
  }

  private static String sum(String condition, String what) {
    return "coalesce(sum(case when " + condition + " then " + what + " else 0 end), 0)";
  }
}
