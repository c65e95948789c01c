package kutip.insight;

import java.math.BigDecimal;
import kutip.fact.Fact;
import kutip.fact.FactClaim;
import org.jspecify.annotations.Nullable;

/**
 * A fact as a list shows it: with the claim that states it best.
 *
 * @param amountUsd amount converted at the year's average rate, for sorting and charts
 */
public record FactLine(Fact fact, FactClaim evidence, @Nullable BigDecimal amountUsd) {}
