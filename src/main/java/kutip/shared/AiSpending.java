package kutip.shared;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Money that a company spends, commits or is said to plan to spend on AI.
 *
 * @param company who pays
 * @param amountLow lower bound in whole units of the currency; null for "up to"
 * @param amountHigh upper bound; equal to the lower one for a single figure; null for "more than"
 * @param currency ISO 4217
 * @param per what the amount is counted for, or null for the whole
 * @param counterparty who is paid, bought or invested in
 * @param stakePercent share bought
 * @param period the time that the money covers: {@code YYYY}, {@code YYYY-Qn} or {@code YYYY/YYYY}
 */
public record AiSpending(
    String company,
    SpendingCategory category,
    @Nullable BigDecimal amountLow,
    @Nullable BigDecimal amountHigh,
    @Nullable String currency,
    @Nullable Per per,
    @Nullable String counterparty,
    @Nullable BigDecimal stakePercent,
    @Nullable String period)
    implements ClaimSlots {

  @Override
  public ClaimKind kind() {
    return ClaimKind.AI_SPENDING;
  }
}
