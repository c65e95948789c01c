package kutip.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kutip.shared.AiSpending;
import kutip.shared.Direction;
import kutip.shared.MarketCapChange;
import kutip.shared.SpendingCategory;
import kutip.shared.TalentAction;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SlotRulesTest {

  private static AiSpending sum(
      @Nullable String low, @Nullable String high, @Nullable String currency, @Nullable String of) {
    return new AiSpending(
        "Meta",
        SpendingCategory.CAPEX,
        low == null ? null : new BigDecimal(low),
        high == null ? null : new BigDecimal(high),
        currency,
        null,
        null,
        null,
        of);
  }

  @Test
  void boundsCurrencyAndPeriodOfMoneyAreChecked() {
    assertThat(SlotRules.problem(sum("5", "3", "USD", null))).contains("bounds");
    assertThat(SlotRules.problem(sum("5", null, "XX", null))).contains("currency");
    assertThat(SlotRules.problem(sum(null, null, "USD", null))).contains("no_figure");
    assertThat(SlotRules.problem(sum("5", "5", "USD", "next year"))).contains("period");
    assertThat(SlotRules.problem(sum("-5", "5", "USD", null))).contains("unreadable");
    assertThat(SlotRules.problem(sum("5", "6", "IDR", "2025/2028"))).isEmpty();
  }

  @Test
  void aMoveNeedsItsCompanies() {
    TalentMove nowhere = new TalentMove(TalentAction.MOVE, "Ann", 1, "Meta", null, null, null);

    assertThat(SlotRules.problem(nowhere)).contains("companies");
  }

  @Test
  void nothingFallsByMoreThanAll() {
    MarketCapChange fall =
        new MarketCapChange("Meta", Direction.DOWN, new BigDecimal("126"), null, null, null);

    assertThat(SlotRules.problem(fall)).contains("percent");
  }
}
