package kutip.testkit;

import java.math.BigDecimal;
import kutip.shared.AiSpending;
import kutip.shared.Direction;
import kutip.shared.MarketCapChange;
import kutip.shared.SpendingCategory;
import kutip.shared.TalentAction;
import kutip.shared.TalentMove;

/** Slots of the commonest claims in a few words. */
public final class SlotSamples {

  private SlotSamples() {}

  public static TalentMove leave(String person, String company) {
    return new TalentMove(TalentAction.LEAVE, person, 1, company, null, null, null);
  }

  public static TalentMove join(String person, String company) {
    return new TalentMove(TalentAction.JOIN, person, 1, null, company, null, null);
  }

  public static TalentMove move(String person, String from, String to) {
    return new TalentMove(TalentAction.MOVE, person, 1, from, to, null, null);
  }

  public static TalentMove layoff(String company, int headcount) {
    return new TalentMove(TalentAction.LAYOFF, null, headcount, company, null, null, null);
  }

  /** Of dollars, in billions. */
  public static MarketCapChange fall(String company, String percent, String billions) {
    return new MarketCapChange(
        company, Direction.DOWN, new BigDecimal(percent), billions(billions), null, "USD");
  }

  /** Of dollars, in billions, in one figure. */
  public static AiSpending spending(String payer, SpendingCategory category, String billions) {
    BigDecimal amount = billions(billions);
    return new AiSpending(payer, category, amount, amount, "USD", null, null, null, null);
  }

  /** Of dollars, in billions, for a stake in percent. */
  public static AiSpending stake(String payer, String of, String billions, String percent) {
    BigDecimal amount = billions(billions);
    return new AiSpending(
        payer,
        SpendingCategory.INVESTMENT,
        amount,
        amount,
        "USD",
        null,
        of,
        new BigDecimal(percent),
        null);
  }

  public static BigDecimal billions(String figure) {
    return new BigDecimal(figure).movePointRight(9).stripTrailingZeros();
  }
}
