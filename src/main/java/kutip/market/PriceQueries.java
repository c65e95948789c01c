package kutip.market;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads imported prices. */
@Service
@Transactional(readOnly = true)
public class PriceQueries {

  private static final String COLUMNS =
      "ticker, on_day, close_price, shares, market_value, currency, source";
  private static final RowMapper<Price> PRICE =
      (row, i) ->
          new Price(
              row.getString(1),
              row.getObject(2, LocalDate.class),
              row.getBigDecimal(3),
              row.getBigDecimal(4),
              row.getBigDecimal(5),
              row.getString(6),
              row.getString(7));

  private final NamedParameterJdbcTemplate jdbc;

  PriceQueries(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What is known of some tickers, oldest first.
   *
   * @param last the last day, included
   */
  public List<Price> between(Collection<String> tickers, LocalDate first, LocalDate last) {
    if (tickers.isEmpty()) {
      return List.of();
    }
    return jdbc.query(
        "select "
            + COLUMNS
            + " from market_price where ticker in (:tickers) and on_day between :first and :last"
            + " order by on_day, ticker",
        Map.of("tickers", List.copyOf(tickers), "first", first, "last", last),
        PRICE);
  }

  /** The newest first. */
  public List<Price> list(int offset, int limit) {
    return jdbc.query(
        "select "
            + COLUMNS
            + " from market_price order by on_day desc, ticker limit :limit offset :offset",
        Map.of("limit", limit, "offset", offset),
        PRICE);
  }

  /** Whether there are prices at all. */
  public boolean any() {
    return !jdbc.queryForList("select 1 from market_price limit 1", Map.of(), Integer.class)
        .isEmpty();
  }

  public long count() {
    return Objects.requireNonNullElse(
        jdbc.getJdbcTemplate().queryForObject("select count(*) from market_price", Long.class), 0L);
  }
}
