package kutip.fact;

import java.math.BigDecimal;
import java.time.Year;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kutip.shared.FactId;
import kutip.shared.Keyed;
import kutip.shared.Modality;
import kutip.shared.SpendingCategory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sums over facts. People and amounts are those of facts stated as actual or announced; what is
 * only reported stands apart, and what is denied is never added.
 */
@Service
@Transactional(readOnly = true)
public class FactSeries {

  private final NamedParameterJdbcTemplate jdbc;
  private final RollupSeries rollups;

  FactSeries(NamedParameterJdbcTemplate jdbc, RollupSeries rollups) {
    this.jdbc = jdbc;
    this.rollups = rollups;
  }

  /** People of one month; accepted and unreviewed apart. */
  public record PeopleOfMonth(
      YearMonth month,
      long joins,
      long unreviewedJoins,
      long leaves,
      long unreviewedLeaves,
      long hired,
      long unreviewedHired,
      long laidOff,
      long unreviewedLaidOff) {}

  /** People of one company; accepted and unreviewed apart. */
  public record PeopleOfCompany(
      String company,
      long joins,
      long unreviewedJoins,
      long leaves,
      long unreviewedLeaves,
      long hired,
      long laidOff) {}

  /** Money of one company in one category, in US dollars. */
  public record MoneyOfCompany(
      String company,
      SpendingCategory category,
      BigDecimal usd,
      BigDecimal unreviewedUsd,
      BigDecimal reportedUsd,
      int facts) {}

  /**
   * Money of one year, in US dollars.
   *
   * @param modality actual or announced
   */
  public record MoneyOfYear(
      Year year, Modality modality, BigDecimal usd, BigDecimal unreviewedUsd, int facts) {}

  static final RowMapper<MoneyOfYear> MONEY_OF_YEAR =
      (r, i) ->
          new MoneyOfYear(
              Year.of(r.getInt(1)),
              Modality.valueOf(r.getString(2)),
              r.getBigDecimal(3),
              r.getBigDecimal(4),
              r.getInt(5));

  /** A fact that sums do not add, with the reason and the fact that stands for it. */
  public record NotAdded(
      FactId fact,
      String company,
      SpendingCategory category,
      LeftOutReason reason,
      @Nullable FactId standIn) {}

  /** Months with dated facts, oldest first. With companies, only what concerns them. */
  public List<PeopleOfMonth> peopleByMonth(FactFilter filter) {
    return rollups.peopleByMonth(filter).orElseGet(() -> peopleByMonthOfFacts(filter));
  }

  /** The same from the facts themselves, for filters that rollups cannot answer. */
  List<PeopleOfMonth> peopleByMonthOfFacts(FactFilter filter) {
    FactWhere where = new FactWhere(filter);
    boolean all = filter.companies().isEmpty();
    String sql =
        "select extract(year from f.on_day) as y, extract(month from f.on_day) as m, "
            + both(ofMonth(CountedAs.ARRIVAL, all), "1")
            + ", "
            + both(ofMonth(CountedAs.DEPARTURE, all), "1")
            + ", "
            + both(ofMonth(CountedAs.HIRED, all), "f.headcount")
            + ", "
            + both(ofMonth(CountedAs.LAID_OFF, all), "f.headcount")
            + " from fact f"
            + where.and("f.kind = 'TALENT_MOVE' and f.on_day is not null and " + CountedAs.FIRM)
            + " group by extract(year from f.on_day), extract(month from f.on_day) order by y, m";
    return jdbc.query(
        sql,
        where.values(),
        (r, i) ->
            new PeopleOfMonth(
                YearMonth.of(r.getInt(1), r.getInt(2)),
                r.getLong(3),
                r.getLong(4),
                r.getLong(5),
                r.getLong(6),
                r.getLong(7),
                r.getLong(8),
                r.getLong(9),
                r.getLong(10)));
  }

  /** Companies with arrivals or departures, those with most first. */
  public List<PeopleOfCompany> peopleByCompany(FactFilter filter, int limit) {
    return rollups
        .peopleByCompany(filter, limit)
        .orElseGet(() -> peopleByCompanyOfFacts(filter, limit));
  }

  List<PeopleOfCompany> peopleByCompanyOfFacts(FactFilter filter, int limit) {
    FactWhere where = new FactWhere(filter);
    where.values().put("limit", limit);
    String only = filter.companies().isEmpty() ? "" : " and c.company in (:companies)";
    String in = "c.part = 'to' and ";
    String out = "c.part = 'from' and ";
    String sql =
        "select c.company, "
            + both(in + CountedAs.ARRIVAL.condition(), "1")
            + ", "
            + both(out + CountedAs.DEPARTURE.condition(), "1")
            + ", "
            + sum(in + CountedAs.HIRED.condition(), "f.headcount")
            + ", "
            + sum(out + CountedAs.LAID_OFF.condition(), "f.headcount")
            + " from fact f join fact_company c on c.fact_id = f.id"
            + where.and(
                "f.kind = 'TALENT_MOVE' and f.action <> 'PROMOTE' and " + CountedAs.FIRM + only)
            + " group by c.company order by "
            + sum(in + CountedAs.ARRIVAL.condition(), "1")
            + " + "
            + sum(out + CountedAs.DEPARTURE.condition(), "1")
            + " desc, c.company limit :limit";
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

  /** Spending by payer and category, greatest sums first. */
  public List<MoneyOfCompany> moneyByCompany(FactFilter filter) {
    return moneyByCompany(filter, Integer.MAX_VALUE);
  }

  /**
   * The same of those payers that lead; of more where the filter asks for something that has no
   * order kept.
   */
  public List<MoneyOfCompany> moneyByCompany(FactFilter filter, int payers) {
    return rollups.moneyByCompany(filter, payers).orElseGet(() -> moneyByCompanyOfFacts(filter));
  }

  List<MoneyOfCompany> moneyByCompanyOfFacts(FactFilter filter) {
    FactWhere where = new FactWhere(filter);
    String firm = CountedAs.FIRM + " and " + CountedAs.SPENT.condition();
    String sql =
        "select f.company, f.category, "
            + both(firm, "f.usd")
            + ", "
            + sum("f.modality = 'REPORTED' and f.counted", "f.usd")
            + ", "
            + sum(firm, "1")
            + " from fact f"
            + where.and("f.kind = 'AI_SPENDING'")
            + " group by f.company, f.category order by "
            + sum(firm, "f.usd")
            + " desc, f.company, f.category";
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

  /** Spending by the year of its day, what is actual and what is announced apart. */
  public List<MoneyOfYear> moneyByYear(FactFilter filter) {
    return rollups.moneyByYear(filter).orElseGet(() -> moneyByYearOfFacts(filter));
  }

  List<MoneyOfYear> moneyByYearOfFacts(FactFilter filter) {
    FactWhere where = new FactWhere(filter.with().countedAs(CountedAs.SPENT).build());
    String year = "cast(extract(year from f.on_day) as integer)";
    return jdbc.query(
        "select "
            + year
            + ", f.modality, "
            + both("f.counted", "f.usd")
            + ", "
            + sum("f.counted", "1")
            + " from fact f"
            + where.and("f.on_day is not null")
            + " group by "
            + year
            + ", f.modality order by 1, 2",
        where.values(),
        MONEY_OF_YEAR);
  }

  /** Spending that is left out of sums, with the reason, greatest sums first. */
  public List<NotAdded> notAdded(FactFilter filter, int limit) {
    FactWhere where = new FactWhere(filter);
    where.values().put("limit", limit);
    String sql =
        "select f.id, f.company, f.category, f.left_out, f.left_out_for from fact f"
            + where.and("f.kind = 'AI_SPENDING' and f.counted = false")
            // All of the index's columns, so that H2 reads it in order and stops.
            + " order by f.counted, f.kind, f.usd desc nulls last, f.id limit :limit";
    return jdbc.query(
        sql,
        where.values(),
        (r, i) ->
            new NotAdded(
                new FactId(r.getLong(1)),
                r.getString(2),
                SpendingCategory.valueOf(r.getString(3)),
                Keyed.find(LeftOutReason.class, r.getString(4)).orElseThrow(),
                r.getObject(5) == null ? null : new FactId(r.getLong(5))));
  }

  /** How much spending sums leave out. */
  public long countNotAdded(FactFilter filter) {
    return rollups
        .countFacts(filter, "f.kind = 'AI_SPENDING' and not f.counted")
        .orElseGet(() -> countNotAddedOfFacts(filter));
  }

  private long countNotAddedOfFacts(FactFilter filter) {
    FactWhere where = new FactWhere(filter);
    return count(
        "select count(*) from fact f" + where.and("f.kind = 'AI_SPENDING' and not f.counted"),
        where.values());
  }

  /** How many facts have a company in any part. */
  public Map<String, Long> factsByCompany(List<String> companies) {
    return rollups.factsByCompany(companies);
  }

  /** Names of companies by the number of their facts, most first. */
  public List<String> companiesByFacts(int offset, int limit) {
    return rollups.companiesByFacts(offset, limit);
  }

  public long countCompanies() {
    return rollups.countCompanies();
  }

  public long countPeople() {
    return rollups.countPeople();
  }

  /**
   * Articles of each source behind the newest facts, most first.
   *
   * @param newest of how many facts, so that a list costs the same however many there are
   */
  public Map<String, Long> articlesBySource(FactFilter filter, int newest) {
    FactOrder order = FactOrder.of(filter, FactSort.NEWEST);
    order.values().put("newest", newest);
    Map<String, Long> found = new LinkedHashMap<>();
    jdbc.query(
        "select coalesce(a.source, ''), count(distinct a.id) as n from ("
            + order.sql()
            + " limit :newest) n (id) join fact_member m on m.fact_id = n.id"
            + " join claim k on k.id = m.claim_id join article a on a.id = k.article_id"
            + " where k.status <> 'REJECTED'"
            + " group by coalesce(a.source, '') order by n desc, coalesce(a.source, '')",
        order.values(),
        (RowCallbackHandler) r -> found.put(r.getString(1), r.getLong(2)));
    return found;
  }

  /**
   * Headline figures, in one look at the rollups.
   *
   * @param waiting claims that wait for a decision
   * @param failed facts with arithmetic that does not hold
   */
  public record Headline(long facts, long unreviewed, long disputed, long failed, long waiting) {}

  /** Of facts that are not rejected: of all, or of a company in any part. */
  public Headline headline(@Nullable String company) {
    return rollups.headline(company);
  }

  private long count(String sql, Map<String, ?> values) {
    return Objects.requireNonNullElse(jdbc.queryForObject(sql, values, Long.class), 0L);
  }

  private static String ofMonth(CountedAs figure, boolean allCompanies) {
    return figure.condition() + (allCompanies ? "" : " and " + figure.ofCompanies());
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
