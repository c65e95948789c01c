package kutip.fact;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kutip.fact.FactSeries.Headline;
import kutip.fact.FactSeries.MoneyOfCompany;
import kutip.fact.FactSeries.MoneyOfYear;
import kutip.fact.FactSeries.PeopleOfCompany;
import kutip.fact.FactSeries.PeopleOfMonth;
import kutip.shared.SpendingCategory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The sums of {@link FactSeries} from rollups, whose cost follows what is shown; nothing where a
 * filter asks for more than they keep.
 */
@Component
class RollupSeries {

  private final NamedParameterJdbcTemplate jdbc;

  RollupSeries(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Long> countFacts(FactFilter filter) {
    return sum("f.facts", filter, "true");
  }

  /** Claims of facts that wait for a decision. */
  Optional<Long> countWaiting(FactFilter filter) {
    return sum("f.waiting", filter, "true");
  }

  Optional<Long> countFacts(FactFilter filter, String condition) {
    return sum("f.facts", filter, condition);
  }

  private Optional<Long> sum(String what, FactFilter filter, String condition) {
    return RollupWhere.of(filter)
        .flatMap(where -> where.months(false).and(condition).ofCompanies())
        .map(where -> count("select sum(" + what + ") from fact_rollup f" + where.sql(), where));
  }

  private long count(String sql, RollupWhere where) {
    return Objects.requireNonNullElse(jdbc.queryForObject(sql, where.values(), Long.class), 0L);
  }

  Headline headline(@Nullable String company) {
    String which =
        company == null ? "f.company = '' and f.part = ''" : "f.company = :c and f.leads";
    return jdbc.queryForObject(
        "select sum(f.facts), "
            + sum("f.review = 'UNREVIEWED'", "f.facts")
            + ", "
            + sum("f.disputed", "f.facts")
            + ", "
            + sum("f.failed", "f.facts")
            + ", sum(f.waiting) from fact_rollup f where "
            + which
            + " and f.ym = 0 and f.review <> 'REJECTED'",
        company == null ? Map.of() : Map.of("c", company),
        (r, i) ->
            new Headline(r.getLong(1), r.getLong(2), r.getLong(3), r.getLong(4), r.getLong(5)));
  }

  Optional<List<PeopleOfMonth>> peopleByMonth(FactFilter filter) {
    return plain(filter).map(where -> peopleByMonth(where, !filter.companies().isEmpty(), filter));
  }

  /** What no figure and no single part restricts. */
  private static Optional<RollupWhere> plain(FactFilter filter) {
    return filter.countedAs() != null
        ? Optional.empty()
        : RollupWhere.of(filter).filter(where -> !where.namesParts());
  }

  private List<PeopleOfMonth> peopleByMonth(RollupWhere where, boolean own, FactFilter filter) {
    where.months(true).and("f.kind = 'TALENT_MOVE' and " + CountedAs.FIRM);
    if (own) {
      where.and(
          "f.company in (:companies) and f.part in ('to', 'from')",
          "companies",
          List.copyOf(filter.companies()));
    } else {
      where.and("f.company = '' and f.part in ('', 'to', 'from')");
    }
    String sql =
        "select f.ym, "
            + both(RollupWhere.condition(CountedAs.ARRIVAL, own), "f.facts")
            + ", "
            + both(RollupWhere.condition(CountedAs.DEPARTURE, own), "f.facts")
            + ", "
            + both(RollupWhere.condition(CountedAs.HIRED, own), "f.headcount")
            + ", "
            + both(RollupWhere.condition(CountedAs.LAID_OFF, own), "f.headcount")
            + " from fact_rollup f"
            + where.sql()
            + " group by f.ym order by f.ym";
    return jdbc.query(
        sql,
        where.values(),
        (r, i) ->
            new PeopleOfMonth(
                YearMonth.of(r.getInt(1) / 100, r.getInt(1) % 100),
                r.getLong(2),
                r.getLong(3),
                r.getLong(4),
                r.getLong(5),
                r.getLong(6),
                r.getLong(7),
                r.getLong(8),
                r.getLong(9)));
  }

  Optional<List<PeopleOfCompany>> peopleByCompany(FactFilter filter, int limit) {
    return plain(filter).map(where -> peopleByCompany(where, filter, limit));
  }

  private List<PeopleOfCompany> peopleByCompany(RollupWhere where, FactFilter filter, int limit) {
    where
        .months(false)
        .and("f.kind = 'TALENT_MOVE' and f.action <> 'PROMOTE' and " + CountedAs.FIRM)
        .and("f.part in ('to', 'from')")
        .and("f.company <> ''", "limit", limit);
    if (!filter.companies().isEmpty()) {
      where.and("f.company in (:companies)", "companies", List.copyOf(filter.companies()));
    } else if (where.isWhole()) {
      where.and("f.company in (:most)", "most", most("moves", "talent", limit));
    }
    String arrivals = RollupWhere.condition(CountedAs.ARRIVAL, true);
    String departures = RollupWhere.condition(CountedAs.DEPARTURE, true);
    String sql =
        "select f.company, "
            + both(arrivals, "f.facts")
            + ", "
            + both(departures, "f.facts")
            + ", "
            + sum(RollupWhere.condition(CountedAs.HIRED, true), "f.headcount")
            + ", "
            + sum(RollupWhere.condition(CountedAs.LAID_OFF, true), "f.headcount")
            + " from fact_rollup f"
            + where.sql()
            + " group by f.company order by "
            + sum("((" + arrivals + ") or (" + departures + "))", "f.facts")
            + " desc, f.company limit :limit";
    return jdbc.query(
        sql,
        where.values(),
        (r, i) ->
            new PeopleOfCompany(
                r.getString(1),
                r.getLong(2),
                r.getLong(3),
                r.getLong(4),
                r.getLong(5),
                r.getLong(6),
                r.getLong(7)));
  }

  /** The companies that lead by a rank; never empty, as no list of a statement is. */
  private List<String> most(String rank, String having, int limit) {
    List<String> found =
        jdbc.queryForList(
            "select company from company_rollup where %2$s > 0 order by %1$s desc, company limit :limit"
                .formatted(rank, having),
            Map.of("limit", limit),
            String.class);
    return found.isEmpty() ? List.of("") : found;
  }

  Optional<List<MoneyOfCompany>> moneyByCompany(FactFilter filter, int companies) {
    if (filter.countedAs() != null) {
      return Optional.empty();
    }
    return RollupWhere.of(filter).flatMap(where -> moneyByCompany(where, filter, companies));
  }

  private Optional<List<MoneyOfCompany>> moneyByCompany(
      RollupWhere where, FactFilter filter, int companies) {
    where.months(false).and("f.kind = 'AI_SPENDING'");
    boolean all = filter.companies().isEmpty() && !where.namesParts();
    if (all) {
      where.and("f.part = 'payer'");
      if (where.isWhole() && companies < Integer.MAX_VALUE) {
        where.and("f.company in (:most)", "most", most("usd", "payments", companies));
      }
      return Optional.of(money(where));
    }
    return where.ofCompanies().map(this::money);
  }

  private List<MoneyOfCompany> money(RollupWhere where) {
    String firm = CountedAs.FIRM + " and " + CountedAs.SPENT.condition();
    String sql =
        "select f.payer, f.category, "
            + both(firm, "f.usd")
            + ", "
            + sum("f.modality = 'REPORTED' and f.counted", "f.usd")
            + ", "
            + sum(firm, "f.facts")
            + " from fact_rollup f"
            + where.sql()
            + " group by f.payer, f.category order by "
            + sum(firm, "f.usd")
            + " desc, f.payer, f.category";
    return jdbc.query(
        sql,
        where.values(),
        (r, i) ->
            new MoneyOfCompany(
                r.getString(1),
                SpendingCategory.valueOf(r.getString(2)),
                r.getBigDecimal(3),
                r.getBigDecimal(4),
                r.getBigDecimal(5),
                r.getInt(6)));
  }

  Optional<List<MoneyOfYear>> moneyByYear(FactFilter filter) {
    FactFilter spent = filter.with().countedAs(CountedAs.SPENT).build();
    return filter.countedAs() != null
        ? Optional.empty()
        : RollupWhere.of(spent)
            .flatMap(where -> where.months(true).ofCompanies())
            .map(where ->
                jdbc.query(
                    "select f.ym / 100, f.modality, "
                        + both("f.counted", "f.usd")
                        + ", "
                        + sum("f.counted", "f.facts")
                        + " from fact_rollup f"
                        + where.sql()
                        + " group by f.ym / 100, f.modality order by 1, 2",
                    where.values(),
                    FactSeries.MONEY_OF_YEAR));
  }

  /** How many facts have a company in any part. */
  Map<String, Long> factsByCompany(List<String> companies) {
    Map<String, Long> found = new HashMap<>();
    if (!companies.isEmpty()) {
      jdbc.query(
          "select company, facts from company_rollup where facts > 0 and company in (:companies)",
          Map.of("companies", companies),
          row -> {
            found.put(row.getString(1), row.getLong(2));
          });
    }
    return found;
  }

  List<String> companiesByFacts(int offset, int limit) {
    return jdbc.queryForList(
        "select company from company_rollup where facts > 0 order by facts desc, company"
            + " limit :limit offset :offset",
        Map.of("limit", limit, "offset", offset),
        String.class);
  }

  long countCompanies() {
    return count("select count(*) from company_rollup");
  }

  long countPeople() {
    return count("select count(*) from person_rollup");
  }

  private long count(String sql) {
    return Objects.requireNonNullElse(jdbc.queryForObject(sql, Map.of(), Long.class), 0L);
  }

  /** Two columns: accepted and unreviewed. */
  private static String both(String condition, String what) {
    return sum(condition + " and f.review = 'ACCEPTED'", what)
        + ", "
        + sum(condition + " and f.review = 'UNREVIEWED'", what);
  }

  private static String sum(String condition, String what) {
    return "coalesce(sum(case when " + condition + " then " + what + " else 0 end), 0)";
  }
}
