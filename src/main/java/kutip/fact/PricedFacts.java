package kutip.fact;

import java.util.ArrayList;
import java.util.List;
import kutip.company.RegistryQueries;
import kutip.market.PricesImported;
import kutip.shared.ClaimId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at changes of market value again when prices of their days come in. */
@Component
class PricedFacts {

  private static final int AT_ONCE = 500;

  private final RegistryQueries registry;
  private final FactService facts;
  private final NamedParameterJdbcTemplate jdbc;

  PricedFacts(RegistryQueries registry, FactService facts, NamedParameterJdbcTemplate jdbc) {
    this.registry = registry;
    this.facts = facts;
    this.jdbc = jdbc;
  }

  @EventListener
  @Transactional
  public void on(PricesImported event) {
    List<ClaimId> claims = new ArrayList<>();
    registry
        .companiesByTicker(event.tickers())
        .forEach(company -> claims.addAll(changes(company, event)));
    for (int i = 0; i < claims.size(); i += AT_ONCE) {
      facts.regroup(claims.subList(i, Math.min(claims.size(), i + AT_ONCE)));
    }
  }

  private List<ClaimId> changes(String company, PricesImported event) {
    return jdbc.query(
        "select m.claim_id from fact f join fact_member m on m.fact_id = f.id"
            + " where f.company = :company and f.kind = 'MARKET_CAP_CHANGE'"
            + " and f.amount is not null and f.percent is not null"
            + " and f.on_day between :first and :last order by m.claim_id",
        new MapSqlParameterSource("company", company)
            .addValue("first", event.first())
            .addValue("last", event.last().plusDays(Witnesses.PRICE_DAYS)),
        (row, i) -> new ClaimId(row.getLong(1)));
  }
}
