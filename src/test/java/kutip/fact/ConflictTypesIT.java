package kutip.fact;

import static kutip.testkit.ArticleBuilder.anArticle;
import static kutip.testkit.SlotSamples.billions;
import static kutip.testkit.SlotSamples.fall;
import static kutip.testkit.SlotSamples.stake;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import kutip.shared.AiSpending;
import kutip.shared.Modality;
import kutip.shared.SpendingCategory;
import kutip.testkit.Desk;
import kutip.testkit.StoreTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every kind of conflict, each told apart from the others. */
@StoreTest
class ConflictTypesIT {

  @Autowired Desk desk;
  @Autowired FactQueries facts;

  private Conflict only() {
    var conflicts = facts.detail(desk.onlyFact().id()).orElseThrow().conflicts();
    assertThat(conflicts).hasSize(1);
    return conflicts.getFirst();
  }

  private void is(ConflictType type, String message, boolean disputes) {
    Conflict conflict = only();
    assertThat(conflict.type()).isEqualTo(type);
    assertThat(conflict.messageKey()).isEqualTo(message);
    assertThat(conflict.disputes()).isEqualTo(disputes);
    assertThat(desk.onlyFact().disputed()).isEqualTo(disputes);
  }

  private static AiSpending budget(String billions, String currency, String period) {
    return new AiSpending(
        "Microsoft",
        SpendingCategory.CAPEX,
        billions(billions),
        billions(billions),
        currency,
        null,
        null,
        null,
        period);
  }

  @Test
  void aFigureThatIsAnotherOneRoundedIsNoDispute() {
    desk.store(
        anArticle().on("2025-01-28").from("A").saying("Erasing 589.", fall("Nvidia", "17", "589")),
        anArticle().on("2025-01-28").from("B").saying("Erasing 600.", fall("Nvidia", "17", "600")));
    is(ConflictType.ROUNDING, "conflict.rounding", false);
  }

  @Test
  void aSumInTwoCurrenciesIsSaidToBe() {
    desk.store(
        anArticle().on("2025-06-02").from("A").saying("80 USD.", budget("80", "USD", "2025")),
        anArticle().on("2025-06-03").from("B").saying("71 EUR.", budget("71", "EUR", "2025")));
    is(ConflictType.CURRENCY, "conflict.currency", true);
  }

  @Test
  void oneYearAndSeveralAreToldApart() {
    desk.store(
        anArticle().on("2025-06-02").from("A").saying("80 now.", budget("80", "USD", "2025")),
        anArticle()
            .on("2025-06-03")
            .from("B")
            .saying("80 long.", budget("80", "USD", "2025/2026")));
    is(ConflictType.PERIOD, "conflict.period.several", true);
  }

  @Test
  void aFiscalYearIsNotTheCalendarsInAnyLanguage() {
    desk.store(
        anArticle().on("2025-06-02").from("A").saying("80 in 2025.", budget("80", "USD", "2025")),
        anArticle()
            .on("2025-06-03")
            .from("B")
            .saying("80 pada tahun fiskal 2025.", budget("80", "USD", "2025")));
    is(ConflictType.PERIOD, "conflict.period.fiscal", true);
    for (String quote :
        new String[] {
          "in FY2025", "im Geschäftsjahr 2025", "2025财年", "2025年度に", "2025 회계연도에", "mali yılında"
        }) {
      assertThat(FiscalYears.named(quote)).as(quote).isTrue();
    }
    assertThat(FiscalYears.named("in 2025, physically".toLowerCase(Locale.ROOT))).isFalse();
  }

  @Test
  void firmerWordsOfAMonthLaterMakeTheOlderOnesStale() {
    desk.store(
        anArticle()
            .on("2025-06-02")
            .from("A")
            .saying("14.3.", stake("Meta", "Scale AI", "14.3", "49"), Modality.REPORTED, null),
        anArticle()
            .on("2025-07-20")
            .from("B")
            .saying("14.8.", stake("Meta", "Scale AI", "14.8", "49"), Modality.ACTUAL, null));
    var conflicts = facts.detail(desk.onlyFact().id()).orElseThrow().conflicts();
    assertThat(conflicts).isNotEmpty().allMatch(c -> c.type() == ConflictType.STALE);
    assertThat(conflicts).allMatch(c -> c.messageKey().equals("conflict.stale"));
    assertThat(desk.onlyFact().disputed()).isFalse();
  }

  @Test
  void figuresThatCannotBothBeRightContradict() {
    desk.store(
        anArticle().on("2025-01-28").from("A").saying("Fell 17.", fall("Nvidia", "17", "589")),
        anArticle().on("2025-01-28").from("B").saying("Fell 15.", fall("Nvidia", "15", "589")));
    is(ConflictType.CONTRADICTION, "conflict.contradiction", true);
  }
}
