package kutip.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kutip.shared.ClaimKind;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many facts each month has, by kind; rejected ones are left out. */
@Service
@Transactional(readOnly = true)
public class MonthSeries {

  /** The rollup rows of all companies together. */
  private static final String ALL =
      " where f.company = '' and f.part = '' and f.review <> 'REJECTED'";

  private final NamedParameterJdbcTemplate jdbc;

  MonthSeries(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Facts of one kind and month, and how many of them are in conflict. */
  public record OfMonth(YearMonth month, ClaimKind kind, long facts, long disputed) {}

  /** The newest month that has a fact and does not lie after the given day. */
  public Optional<YearMonth> newest(LocalDate until) {
    Integer month =
        jdbc.queryForObject(
            "select max(f.ym) from fact_rollup f"
                + ALL
                + " and f.ym between 1 and :until and f.facts > 0",
            Map.of("until", number(YearMonth.from(until))),
            Integer.class);
    return Optional.ofNullable(month).map(MonthSeries::month);
  }

  public List<OfMonth> between(YearMonth first, YearMonth last) {
    return jdbc.query(
        "select f.ym, f.kind, sum(f.facts), sum(case when f.disputed then f.facts else 0 end)"
            + " from fact_rollup f"
            + ALL
            + " and f.ym between :first and :last group by f.ym, f.kind",
        Map.of("first", number(first), "last", number(last)),
        (r, i) ->
            new OfMonth(
                month(r.getInt(1)), ClaimKind.valueOf(r.getString(2)), r.getLong(3), r.getLong(4)));
  }

  /** As rollups number months: 202506. */
  private static int number(YearMonth month) {
    return month.getYear() * 100 + month.getMonthValue();
  }

  private static YearMonth month(int number) {
    return YearMonth.of(number / 100, number % 100);
  }
}
