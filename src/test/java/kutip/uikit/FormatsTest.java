package kutip.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import kutip.shared.AiSpending;
import kutip.shared.Direction;
import kutip.shared.MarketCapChange;
import kutip.shared.PartialDate;
import kutip.shared.SpendingCategory;
import kutip.shared.TalentAction;
import kutip.shared.TalentMove;
import org.junit.jupiter.api.Test;

class FormatsTest {

  private final Formats english = Formats.of(Locale.ENGLISH);
  private final Formats indonesian = Formats.of(Locale.of("id"));

  @Test
  void moneyIsSaidAsEachLanguageSaysIt() {
    BigDecimal sum = new BigDecimal("14300000000");

    assertThat(english.shortMoney(sum, "USD")).isEqualTo("$14.3 billion");
    assertThat(indonesian.shortMoney(sum, "USD")).isEqualTo("US$14,3 miliar");
    assertThat(english.money(sum, "USD")).isEqualTo("$14,300,000,000");
  }

  @Test
  void anUnknownCurrencyIsShownByItsCode() {
    assertThat(english.shortMoney(BigDecimal.TEN, "XQZ")).isEqualTo("XQZ\u00a010");
  }

  @Test
  void openBoundsAreSaidInWords() {
    BigDecimal sum = new BigDecimal("200000000");

    assertThat(english.moneyRange(null, sum, "USD")).isEqualTo("up to $200 million");
    assertThat(english.moneyRange(sum, null, "USD")).isEqualTo("more than $200 million");
    assertThat(indonesian.moneyRange(sum, null, "USD")).isEqualTo("lebih dari US$200 juta");
  }

  @Test
  void datesAreAsPreciseAsTheyAreKnown() {
    assertThat(english.date(PartialDate.parse("2025-01-27"))).isEqualTo("27 Jan 2025");
    assertThat(english.date(PartialDate.parse("2025-Q1"))).isEqualTo("Q1 2025");
    assertThat(indonesian.date(PartialDate.parse("2025-06"))).isEqualTo("Juni 2025");
    assertThat(english.date(null)).isEqualTo("no date");
  }

  @Test
  void headlinesSayWhatSlotsSay() {
    Statements says = Statements.of(Locale.ENGLISH);
    BigDecimal stake = new BigDecimal("14300000000");

    assertThat(
            says.headline(
                new MarketCapChange(
                    "Nvidia",
                    Direction.DOWN,
                    new BigDecimal("17"),
                    new BigDecimal("589000000000"),
                    null,
                    "USD")))
        .isEqualTo("Nvidia down 17%, $589 billion");
    assertThat(
            says.headline(new TalentMove(TalentAction.LAYOFF, null, 600, "Meta", null, null, null)))
        .isEqualTo("Meta lays off 600 people");
    assertThat(
            says.headline(
                new AiSpending(
                    "Meta",
                    SpendingCategory.INVESTMENT,
                    stake,
                    stake,
                    "USD",
                    null,
                    "Scale AI",
                    new BigDecimal("49"),
                    null)))
        .isEqualTo("Meta: $14.3 billion → Scale AI (Investment, 49%)");
  }
}
