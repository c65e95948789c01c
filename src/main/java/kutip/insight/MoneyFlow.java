package kutip.insight;

import java.math.BigDecimal;
import kutip.fact.FactFilter;

/**
 * Spending of one company that goes to another, in US dollars; by the rules of {@link
 * SpendingCell}.
 *
 * @param usd accepted facts
 * @param facts the facts behind both figures
 */
public record MoneyFlow(
    String payer, String counterparty, BigDecimal usd, BigDecimal unreviewedUsd, FactFilter facts) {

  /** Accepted and unreviewed together. */
  public BigDecimal all() {
    return usd.add(unreviewedUsd);
  }
}
