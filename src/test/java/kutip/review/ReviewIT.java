package kutip.review;

import static kutip.testkit.ArticleBuilder.anArticle;
import static kutip.testkit.SlotSamples.layoff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kutip.claim.Claim;
import kutip.claim.ClaimQueries;
import kutip.claim.ClaimStatus;
import kutip.claim.StaleClaimException;
import kutip.fact.ReviewState;
import kutip.testkit.Desk;
import kutip.testkit.StoreTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class ReviewIT {

  @Autowired Desk desk;
  @Autowired ReviewService service;
  @Autowired ReviewQueries reviews;
  @Autowired ClaimQueries claims;

  private Claim waiting() {
    desk.store(anArticle().saying("Meta lays off 600.", layoff("Meta", 600)));
    return reviews.queue(ReviewFilter.ALL, 0, 1).getFirst().claim();
  }

  @Test
  void acceptingAClaimAcceptsItsFact() {
    Claim claim = waiting();

    Decision decision = service.accept(claim.id(), claim.version(), "ann");

    assertThat(decision.before()).isEqualTo(ClaimStatus.PROPOSED);
    assertThat(decision.after()).isEqualTo(ClaimStatus.ACCEPTED);
    assertThat(desk.onlyFact().review()).isEqualTo(ReviewState.ACCEPTED);
    assertThat(reviews.waiting(ReviewFilter.ALL)).isZero();
  }

  @Test
  void rejectingTheOnlyClaimRejectsItsFactAndUndoBringsItBack() {
    Claim claim = waiting();

    service.reject(claim.id(), claim.version(), "ann", "not about AI");
    assertThat(desk.onlyFact().review()).isEqualTo(ReviewState.REJECTED);
    service.undo(reviews.lastOf("ann").orElseThrow().id(), "ann");

    assertThat(desk.onlyFact().review()).isEqualTo(ReviewState.UNREVIEWED);
    assertThat(reviews.history(claim.id()))
        .extracting(Decision::verb)
        .containsExactly(Verb.REJECT, Verb.UNDO);
    assertThat(reviews.lastOf("ann")).isEmpty();
  }

  @Test
  void aDecisionOnAnOlderVersionIsRefusedAndShowsTheCurrentOne() {
    Claim claim = waiting();
    service.accept(claim.id(), claim.version(), "ann");

    assertThatThrownBy(() -> service.reject(claim.id(), claim.version(), "bob", "no"))
        .isInstanceOfSatisfying(
            StaleClaimException.class,
            e -> assertThat(e.current().status()).isEqualTo(ClaimStatus.ACCEPTED));
  }

  @Test
  void aCorrectionChangesTheFactAndKeepsWhatWasReadInItsHistory() {
    Claim claim = waiting();

    service.correct(claim.id(), claim.version(), "ann", layoff("Meta", 500), "misread");

    assertThat(desk.onlyFact().slots()).isEqualTo(layoff("Meta", 500));
    assertThat(reviews.history(claim.id()).getFirst().slotsBefore()).isEqualTo(layoff("Meta", 600));
    assertThat(claims.find(claim.id()).orElseThrow().status()).isEqualTo(ClaimStatus.CORRECTED);
  }
}
