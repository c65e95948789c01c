package kutip.fact;

import static kutip.testkit.ArticleBuilder.anArticle;
import static kutip.testkit.SlotSamples.fall;
import static kutip.testkit.SlotSamples.join;
import static kutip.testkit.SlotSamples.layoff;
import static kutip.testkit.SlotSamples.leave;
import static kutip.testkit.SlotSamples.stake;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import kutip.shared.Modality;
import kutip.shared.TalentAction;
import kutip.shared.TalentMove;
import kutip.testkit.Desk;
import kutip.testkit.StoreTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class FactsIT {

  @Autowired Desk desk;
  @Autowired FactQueries facts;

  @Test
  void aLeaveAndAJoinOfOnePersonBecomeOneMove() {
    desk.store(
        anArticle()
            .on("2025-07-01")
            .from("A")
            .saying("Ann leaves Meta.", leave("Ann Example", "Meta")),
        anArticle()
            .on("2025-08-01")
            .from("B")
            .saying("Ann joins OpenAI.", join("Ann Example", "OpenAI")));

    Fact fact = desk.onlyFact();

    assertThat(fact.slots())
        .isEqualTo(
            new TalentMove(TalentAction.MOVE, "Ann Example", 1, "Meta", "OpenAI", null, null));
    assertThat(fact.sources()).isEqualTo(2);
  }

  @Test
  void layoffsOfJanuaryAndAprilStayTwo() {
    desk.store(
        anArticle()
            .on("2026-01-20")
            .saying("Cut one.", layoff("Meta", 600), Modality.ACTUAL, "2026-01"),
        anArticle()
            .on("2026-04-20")
            .saying("Cut two.", layoff("Meta", 600), Modality.ACTUAL, "2026-04"));

    assertThat(desk.facts()).hasSize(2);
  }

  @Test
  void differentPricesOfOneStakeAreAContradictionWithBothValuationsImplied() {
    desk.store(
        anArticle()
            .on("2025-06-13")
            .from("A")
            .saying("Meta pays 14.3.", stake("Meta", "Scale AI", "14.3", "49")),
        anArticle()
            .on("2025-06-13")
            .from("B")
            .saying("Meta pays 14.3 billion.", stake("Meta", "Scale AI", "14.3", "49")),
        anArticle()
            .on("2025-06-11")
            .from("C")
            .saying(
                "Meta pays 14.8.",
                stake("Meta", "Scale AI", "14.8", "49"),
                Modality.REPORTED,
                null));

    FactDetail detail = facts.detail(desk.onlyFact().id()).orElseThrow();

    assertThat(detail.fact().disputed()).isTrue();
    assertThat(detail.conflicts()).extracting(Conflict::type).contains(ConflictType.CONTRADICTION);
    assertThat(detail.checks()).hasSize(2);
    Interval implied = java.util.Objects.requireNonNull(detail.checks().getLast().implied());
    assertThat(billions(implied.low())).isBetween(28.7, 28.9);
    assertThat(billions(implied.high())).isBetween(29.5, 29.7);
  }

  @Test
  void aFallInPercentAndAmountImpliesTheValueBefore() {
    desk.store(anArticle().saying("Meta fell.", fall("Meta", "12.6", "240")));

    Check check = facts.detail(desk.onlyFact().id()).orElseThrow().checks().getFirst();

    assertThat(check.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    Interval implied = java.util.Objects.requireNonNull(check.implied());
    assertThat(billions(implied.low())).isBetween(1890.0, 1905.0);
    assertThat(billions(implied.high())).isBetween(1905.0, 1920.0);
  }

  @Test
  void copiesOfOneSentenceAreOneSource() {
    String copied = "Meta lays off 600 people.";
    desk.store(
        anArticle().from("A").saying("One.").saying(copied, layoff("Meta", 600)),
        anArticle().from("B").saying("Two.").saying(copied, layoff("Meta", 600)),
        anArticle().from("C").saying("Three.").saying("600 must go.", layoff("Meta", 600)));

    assertThat(desk.onlyFact().sources()).isEqualTo(2);
    assertThat(desk.onlyFact().claims()).isEqualTo(3);
  }

  @Test
  void aFactKeepsItsIdWhenAClaimIsAdded() {
    desk.store(anArticle().saying("Meta lays off 600.", layoff("Meta", 600)));
    Fact before = desk.onlyFact();

    desk.store(anArticle().from("B").saying("600 go at Meta.", layoff("Meta", 600)));

    assertThat(desk.onlyFact().id()).isEqualTo(before.id());
  }

  @Test
  void filterFindsACompanyInAnyPartAndLeavesOthersOut() {
    desk.store(
        anArticle().saying("Meta lays off 600.", layoff("Meta", 600)),
        anArticle().saying("Ann joins OpenAI.", join("Ann Example", "OpenAI")));

    List<Fact> found =
        facts.list(FactFilter.ALL.with().company("OpenAI").build(), FactSort.NEWEST, 0, 10);

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().slots()).isEqualTo(join("Ann Example", "OpenAI"));
    assertThat(facts.count(FactFilter.ALL)).isEqualTo(2);
  }

  private static double billions(@org.jspecify.annotations.Nullable BigDecimal value) {
    return java.util.Objects.requireNonNull(value).movePointLeft(9).doubleValue();
  }
}
