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

  private final NamedParameterJdbcTemplate jdbc;

  MonthSeries(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Facts of one kind and month, and how many of them are in conflict. */
  public record OfMonth(YearMonth month, ClaimKind kind, long facts, long disputed) {}

  /** The newest month that has a fact and does not lie after the given day. */
  public Optional<YearMonth> newest(LocalDate until) {
    LocalDate day =
        jdbc.queryForObject(
            "select max(f.on_day) from fact f where f.on_day <= :until and f.review <> 'REJECTED'",
            Map.of("until", until),
            LocalDate.class);
    return Optional.ofNullable(day).map(YearMonth::from);
  }

  public List<OfMonth> between(YearMonth first, YearMonth last) {
    return jdbc.query(
        "select extract(year from f.on_day) as y, extract(month from f.on_day) as m, f.kind,"
            + " count(*), sum(case when f.disputed then 1 else 0 end) from fact f"
            + " where f.review <> 'REJECTED' and f.on_day between :first and :last"
            + " group by extract(year from f.on_day), extract(month from f.on_day), f.kind",
        Map.of("first", first.atDay(1), "last", last.atEndOfMonth()),
        (r, i) ->
            new OfMonth(
                YearMonth.of(r.getInt(1), r.getInt(2)),
                ClaimKind.valueOf(r.getString(3)),
                r.getLong(4),
                r.getLong(5)));
  }
}
