package kutip.fact;

import static kutip.testkit.ArticleBuilder.anArticle;
import static kutip.testkit.SlotSamples.billions;
import static kutip.testkit.SlotSamples.join;
import static kutip.testkit.SlotSamples.layoff;
import static kutip.testkit.SlotSamples.stake;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kutip.shared.AiSpending;
import kutip.shared.ClaimId;
import kutip.shared.FactId;
import kutip.testkit.Desk;
import kutip.testkit.StoreTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Merging, splitting and settling, and that regrouping heeds it. */
@StoreTest
class FactDecisionsIT {

  @Autowired Desk desk;
  @Autowired FactQueries facts;
  @Autowired FactService grouping;
  @Autowired FactDecisionService decisions;

  private List<ClaimId> claimsOf(FactId fact) {
    return facts.detail(fact).orElseThrow().claims().stream().map(c -> c.claim().id()).toList();
  }

  private void regroupEverything() {
    Set<ClaimId> all =
        desk.facts().stream().flatMap(f -> claimsOf(f.id()).stream()).collect(Collectors.toSet());
    grouping.regroup(List.copyOf(all));
  }

  private void twoLayoffs() {
    desk.store(
        anArticle().on("2026-01-20").saying("Meta cuts 600.", layoff("Meta", 600)),
        anArticle().on("2026-01-21").from("B").saying("700 go.", layoff("Facebook AI", 700)));
    assertThat(desk.facts()).hasSize(2);
  }

  @Test
  void aMergeOverTwoBlocksSurvivesRegroupingAndNewClaimsAndTheOldIdLeadsThere() {
    twoLayoffs();
    FactId old = desk.facts().get(0).id();
    FactId young = desk.facts().get(1).id();

    FactId kept = decisions.merge(young, old, "ann", "one event");

    assertThat(kept.value()).isEqualTo(Math.min(old.value(), young.value()));
    regroupEverything();
    desk.store(anArticle().on("2026-01-22").from("C").saying("At Meta 600.", layoff("Meta", 600)));
    assertThat(desk.onlyFact().id()).isEqualTo(kept);
    assertThat(desk.onlyFact().claims()).isEqualTo(3);
    assertThat(facts.find(new FactId(Math.max(old.value(), young.value()))).orElseThrow().id())
        .isEqualTo(kept);
    assertThat(decisions.history(kept))
        .singleElement()
        .satisfies(d -> assertThat(d.verb()).isEqualTo(FactDecision.Verb.MERGE));
  }

  @Test
  void aMergeTakenBackLeavesTwoFactsAndItsHistory() {
    twoLayoffs();
    FactId kept = decisions.merge(desk.facts().get(0).id(), desk.facts().get(1).id(), "ann", null);

    decisions.takeBack(decisions.history(kept).getFirst().id(), "bob");

    assertThat(desk.facts()).hasSize(2);
    assertThat(decisions.history(kept))
        .extracting(FactDecision::verb)
        .containsExactly(FactDecision.Verb.MERGE, FactDecision.Verb.TAKE_BACK);
    assertThat(decisions.history(kept).getFirst().undone()).isTrue();
    long id = decisions.history(kept).getFirst().id();
    assertThatThrownBy(() -> decisions.takeBack(id, "bob"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSplitSurvivesRegroupingAndEndsAMerge() {
    desk.store(
        anArticle().on("2026-01-20").saying("Meta cuts 600.", layoff("Meta", 600)),
        anArticle().on("2026-01-21").from("B").saying("600 go.", layoff("Meta", 600)));
    FactId fact = desk.onlyFact().id();
    ClaimId away = claimsOf(fact).get(1);

    decisions.split(fact, Set.of(away), "ann", "two rounds");
    regroupEverything();

    assertThat(desk.facts()).hasSize(2);
    decisions.merge(desk.facts().get(0).id(), desk.facts().get(1).id(), "ann", "after all");
    regroupEverything();
    FactId merged = desk.onlyFact().id();
    decisions.split(merged, Set.of(away), "ann", "no, two");
    regroupEverything();
    assertThat(desk.facts()).hasSize(2);
    assertThatThrownBy(() -> decisions.split(merged, Set.of(), "ann", null)).hasMessage("sides");
  }

  @Test
  void factsOfTwoKindsAreNotMerged() {
    desk.store(
        anArticle().saying("Ann joins.", join("Ann Example", "Meta")),
        anArticle().saying("Meta buys.", stake("Meta", "Scale AI", "14.3", "49")));

    assertThatThrownBy(
            () -> decisions.merge(desk.facts().get(0).id(), desk.facts().get(1).id(), "ann", null))
        .hasMessage("kind");
  }

  private FactDetail disputed() {
    desk.store(
        anArticle()
            .on("2025-06-13")
            .from("A")
            .saying("14.3.", stake("Meta", "Scale AI", "14.3", "49")),
        anArticle()
            .on("2025-06-13")
            .from("B")
            .saying("14.8.", stake("Meta", "Scale AI", "14.8", "49")));
    FactDetail detail = facts.detail(desk.onlyFact().id()).orElseThrow();
    assertThat(detail.fact().disputed()).isTrue();
    return detail;
  }

  private void settleAll(
      FactDetail detail, Settlement.Way way, @org.jspecify.annotations.Nullable ClaimId chosen) {
    for (Conflict c : detail.conflicts()) {
      decisions.settle(
          detail.fact().id(),
          new Settlement(c.slot(), way, c.first(), c.second(), chosen),
          "ann",
          "checked");
    }
  }

  private AiSpending settled() {
    assertThat(desk.onlyFact().disputed()).isFalse();
    return (AiSpending) desk.onlyFact().slots();
  }

  @Test
  void aConflictIsSettledByChoosing() {
    FactDetail detail = disputed();
    ClaimId chosen =
        detail.claims().stream()
            .filter(c -> c.claim().quote().equals("14.8."))
            .findFirst()
            .orElseThrow()
            .claim()
            .id();

    settleAll(detail, Settlement.Way.CHOICE, chosen);
    regroupEverything();

    assertThat(Objects.requireNonNull(settled().amountHigh()))
        .isEqualByComparingTo(billions("14.8"));
    assertThat(facts.detail(desk.onlyFact().id()).orElseThrow().conflicts())
        .allSatisfy(c -> assertThat(c.settled()).isNotNull());
  }

  @Test
  void aConflictIsSettledByRangeAndReopensWithAThirdFigure() {
    settleAll(disputed(), Settlement.Way.RANGE, null);

    assertThat(Objects.requireNonNull(settled().amountLow()))
        .isEqualByComparingTo(billions("14.3"));
    assertThat(Objects.requireNonNull(settled().amountHigh()))
        .isEqualByComparingTo(billions("14.8"));

    desk.store(
        anArticle()
            .on("2025-06-14")
            .from("C")
            .saying("14.3 again.", stake("Meta", "Scale AI", "14.3", "49")));
    assertThat(desk.onlyFact().disputed()).isFalse();
    desk.store(
        anArticle()
            .on("2025-06-14")
            .from("D")
            .saying("13.9.", stake("Meta", "Scale AI", "14.0", "46")));
    assertThat(desk.onlyFact().disputed()).isTrue();
  }

  @Test
  void bothStandOnlyWithAReason() {
    FactDetail detail = disputed();
    Conflict c = detail.conflicts().getFirst();
    Settlement both = new Settlement(c.slot(), Settlement.Way.BOTH, c.first(), c.second(), null);

    assertThatThrownBy(() -> decisions.settle(detail.fact().id(), both, "ann", " "))
        .hasMessage("reason");
    settleAll(detail, Settlement.Way.BOTH, null);
    assertThat(desk.onlyFact().disputed()).isFalse();

    decisions.history(desk.onlyFact().id()).forEach(d -> decisions.takeBack(d.id(), "bob"));
    assertThat(desk.onlyFact().disputed()).isTrue();
  }
}
