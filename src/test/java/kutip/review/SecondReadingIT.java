package kutip.review;

import static kutip.testkit.ArticleBuilder.anArticle;
import static kutip.testkit.SlotSamples.layoff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kutip.claim.Claim;
import kutip.company.WatchKind;
import kutip.company.WatchService;
import kutip.shared.ArticleId;
import kutip.shared.ClaimId;
import kutip.testkit.Desk;
import kutip.testkit.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Claims about what the team follows are read by two people. */
@StoreTest
class SecondReadingIT {

  @Autowired Desk desk;
  @Autowired ReviewService reviews;
  @Autowired SecondReading second;
  @Autowired WatchService watches;

  @BeforeEach
  void theTeamFollowsMeta() {
    watches.follow(WatchService.TEAM, WatchKind.COMPANY, "Meta");
    second.turn(true, "ann");
  }

  private Claim claim(String company, int number) {
    String text = company + " cuts 600 in note " + number + ".";
    ArticleId article = desk.stored(anArticle().saying(text, layoff(company, 600)));
    return desk.claims(article).getFirst();
  }

  private ClaimId accepted(String company, int number) {
    Claim claim = claim(company, number);
    reviews.accept(claim.id(), claim.version(), "ann");
    return claim.id();
  }

  @Test
  void aSecondPersonReadsWhatTheFirstOneSawAndNotWhatWasDecided() {
    Claim claim = claim("Meta", 1);
    reviews.correct(claim.id(), claim.version(), "ann", layoff("Meta", 700), "700");

    assertThat(second.next("ann")).isEmpty();
    assertThat(second.waiting("bob")).isEqualTo(1);
    SecondItem item = second.next("bob").orElseThrow();
    assertThat(item.shown().slots()).isEqualTo(layoff("Meta", 600));

    second.read(claim.id(), Verdict.RIGHT, "bob", "600 it says");
    assertThat(second.next("cem")).isEmpty();
    assertThat(second.disagreements(9))
        .singleElement()
        .satisfies(d -> {
          assertThat(d.first()).isEqualTo(Verdict.IMPRECISE);
          assertThat(d.second()).isEqualTo(Verdict.RIGHT);
          assertThat(d.reason()).isEqualTo("600 it says");
        });
    assertThatThrownBy(() -> second.read(claim.id(), Verdict.RIGHT, "cem", null))
        .hasMessage("gone");
  }

  @Test
  void onlyWhatTheTeamFollowsIsReadTwiceAndOnlyWhileItIsOn() {
    accepted("Google", 1);
    second.turn(false, "ann");
    accepted("Meta", 2);

    assertThat(second.isOn()).isFalse();
    assertThat(second.waiting("bob")).isZero();
  }

  @Test
  void anUndoneDecisionWaitsForNobody() {
    ClaimId claim = accepted("Meta", 1);
    assertThatThrownBy(() -> second.read(claim, Verdict.RIGHT, "ann", null)).hasMessage("gone");
    reviews.undo(decisionOn(claim), "ann");

    assertThat(second.waiting("bob")).isZero();
  }

  @Autowired ReviewQueries queries;

  private DecisionId decisionOn(ClaimId claim) {
    return queries.history(claim).getLast().id();
  }

  @Test
  void agreementIsCohensKappaOfWhatBothFound() {
    for (int i = 0; i < 3; i++) {
      second.read(accepted("Meta", i), i < 2 ? Verdict.RIGHT : Verdict.WRONG, "bob", null);
    }
    Claim wrong = claim("Meta", 9);
    reviews.reject(wrong.id(), wrong.version(), "ann", "no");
    second.read(wrong.id(), Verdict.WRONG, "bob", null);

    Kappa kappa = second.agreement();

    assertThat(kappa.items()).isEqualTo(4);
    assertThat(kappa.agreed()).isEqualTo(0.75);
    assertThat(kappa.kappa()).isEqualTo(0.5);
  }
}
