package kutip.review;

import static kutip.testkit.ArticleBuilder.anArticle;
import static kutip.testkit.SlotSamples.join;
import static kutip.testkit.SlotSamples.layoff;
import static kutip.testkit.SlotSamples.spending;
import static kutip.testkit.SlotSamples.stake;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kutip.claim.Claim;
import kutip.claim.ClaimQueries;
import kutip.claim.ClaimService;
import kutip.claim.ClaimStatus;
import kutip.claim.Reading;
import kutip.claim.StaleClaimException;
import kutip.company.WatchKind;
import kutip.company.WatchService;
import kutip.fact.Fact;
import kutip.fact.ReviewState;
import kutip.shared.AiSpending;
import kutip.shared.ArticleId;
import kutip.shared.Modality;
import kutip.shared.PartialDate;
import kutip.shared.SpendingCategory;
import kutip.shared.TextField;
import kutip.shared.TextSpan;
import kutip.testkit.Desk;
import kutip.testkit.ScriptedExtractor;
import kutip.testkit.StoreTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class ReviewIT {

  @Autowired Desk desk;
  @Autowired ReviewService service;
  @Autowired ReviewQueries reviews;
  @Autowired ClaimQueries claims;
  @Autowired ClaimService reading;
  @Autowired WatchService watches;
  @Autowired ScriptedExtractor extractor;

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
  void whatAnAcceptedClaimLeavesOpenTheOthersFillInUntilACorrectionSaysOtherwise() {
    AiSpending bare = spending("Meta", SpendingCategory.INVESTMENT, "14.3");
    ArticleId first =
        desk.stored(
            anArticle().on("2025-06-14").from("A").saying("Meta puts 14.3 into Scale.", bare));
    desk.store(
        anArticle()
            .on("2025-06-13")
            .from("B")
            .saying(
                "Meta pays 14.3 for 49 %.",
                stake("Meta", "Scale AI", "14.3", "49"), Modality.ACTUAL, "2025-06-12"));
    Claim claim = desk.claims(first).getFirst();

    service.accept(claim.id(), claim.version(), "ann");

    Fact filled = desk.onlyFact();
    assertThat(((AiSpending) filled.slots()).stakePercent()).isEqualByComparingTo("49");
    assertThat(filled.date()).isEqualTo(PartialDate.parse("2025-06-12"));

    Claim accepted = desk.claims(first).getFirst();
    service.correct(accepted.id(), accepted.version(), "ann", bare, "no stake was sold");

    assertThat(((AiSpending) desk.onlyFact().slots()).stakePercent()).isNull();
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

  @Test
  void firmnessDateAndQuoteAreCorrectedToo() {
    desk.store(
        anArticle()
            .saying("Meta will lay off people soon.")
            .saying("Meta lays off 600.", layoff("Meta", 600)));
    Claim claim = reviews.queue(ReviewFilter.ALL, 0, 1).getFirst().claim();
    Reading other =
        new Reading(
            layoff("Meta", 600),
            Modality.ANNOUNCED,
            PartialDate.parse("2025-11"),
            TextField.TEXT,
            new TextSpan(0, 30));

    service.correct(claim.id(), claim.version(), "ann", other, "the plan");

    Claim now = claims.find(claim.id()).orElseThrow();
    assertThat(now.reading()).isEqualTo(other);
    assertThat(now.quote()).isEqualTo("Meta will lay off people soon.");
    assertThat(desk.onlyFact().modality()).isEqualTo(Modality.ANNOUNCED);

    service.undo(reviews.lastOf("ann").orElseThrow().id(), "ann");

    assertThat(claims.find(claim.id()).orElseThrow().reading()).isEqualTo(claim.reading());
    assertThat(reviews.history(claim.id()).getFirst().besideAfter())
        .isEqualTo(new Beside(Modality.ANNOUNCED, "2025-11", TextField.TEXT, new TextSpan(0, 30)));
  }

  @Test
  void aReadingWithoutItsQuoteOrAgainstTheRulesIsRefused() {
    Claim claim = waiting();
    Reading r = claim.reading();
    Reading nowhere =
        new Reading(r.slots(), r.modality(), r.date(), r.field(), new TextSpan(5, 5000));

    assertThatThrownBy(() -> service.correct(claim.id(), claim.version(), "ann", nowhere, null))
        .hasMessage("quote");
    assertThatThrownBy(
            () -> service.correct(claim.id(), claim.version(), "ann", leave(null, null), ""))
        .hasMessage("companies");
  }

  private static kutip.shared.TalentMove leave(
      @org.jspecify.annotations.Nullable String person,
      @org.jspecify.annotations.Nullable String from) {
    return new kutip.shared.TalentMove(
        kutip.shared.TalentAction.LEAVE, person, null, from, null, null, null);
  }

  @Test
  void aMissedClaimIsAddedStaysThroughAnotherReadingAndCanBeTakenBack() {
    ArticleId article = desk.stored(anArticle().saying("Meta lays off 600 people."));
    Reading found =
        new Reading(
            layoff("Meta", 600), Modality.ACTUAL, null, TextField.TEXT, new TextSpan(0, 25));

    Decision added = service.add(article, found, "ann", "missed");
    reading.read(List.of(article));

    assertThat(added.verb()).isEqualTo(Verb.ADD);
    assertThat(desk.onlyFact().review()).isEqualTo(ReviewState.ACCEPTED);
    assertThat(claims.ofArticle(article)).hasSize(1);
    assertThatThrownBy(() -> service.add(article, found, "bob", "")).hasMessage("known");

    service.undo(added.id(), "ann");

    assertThat(claims.ofArticle(article)).isEmpty();
    assertThat(desk.facts()).isEmpty();
  }

  @Test
  void aRejectedClaimDoesNotReturnWhenItsTextIsReadAgain() {
    Claim claim = waiting();
    service.reject(claim.id(), claim.version(), "ann", "no");
    extractor.become("2");

    reading.read(List.of(claim.article()));

    assertThat(reviews.waiting(ReviewFilter.ALL)).isZero();
    assertThat(claims.ofArticle(claim.article()))
        .extracting(Claim::status)
        .containsExactly(ClaimStatus.REJECTED);
  }

  @Test
  void oneItemIsNotOfferedToTwoPeople() {
    desk.store(
        anArticle()
            .saying("Meta lays off 600.", layoff("Meta", 600))
            .saying("Google lays off 700.", layoff("Google", 700)));
    Claim first = reviews.next(ReviewFilter.ALL, "ann", 0).orElseThrow().claim();
    service.open(first.id(), "ann");

    Claim other = reviews.next(ReviewFilter.ALL, "bob", 0).orElseThrow().claim();
    service.open(other.id(), "bob");

    assertThat(other.id()).isNotEqualTo(first.id());
    assertThat(reviews.next(ReviewFilter.ALL, "cem", 0)).isEmpty();
    assertThat(reviews.next(ReviewFilter.ALL, "ann", 0).orElseThrow().claim().id())
        .isEqualTo(first.id());

    service.accept(first.id(), first.version(), "ann");
    service.undo(reviews.lastOf("ann").orElseThrow().id(), "ann");

    assertThat(reviews.next(ReviewFilter.ALL, "cem", 0).orElseThrow().claim().id())
        .isEqualTo(first.id());
  }

  @Test
  void decisionsTeachTheFramesConfidenceAndUndoForgets() {
    Claim claim = waiting();
    double before = claim.confidence();

    service.reject(claim.id(), claim.version(), "ann", "no");
    assertThat(claims.find(claim.id()).orElseThrow().confidence()).isLessThan(before);

    service.undo(reviews.lastOf("ann").orElseThrow().id(), "ann");
    assertThat(claims.find(claim.id()).orElseThrow().confidence()).isEqualTo(before);
  }

  @Test
  void whatSomeoneOrTheTeamFollowsIsOfferedFirst() {
    desk.store(
        anArticle().saying("Google lays off 700.", layoff("Google", 700)),
        anArticle().saying("Meta lays off 600.", layoff("Meta", 600)),
        anArticle().saying("Ann joins Apple.", join("Ann Example", "Apple")));
    watches.follow("Ann", WatchKind.COMPANY, "Meta");
    watches.follow(WatchService.TEAM, WatchKind.PERSON, "Ann Example");

    assertThat(reviews.queue(ReviewFilter.ALL, "ann", 0, 3))
        .extracting(item -> item.claim().quote())
        .containsExactly("Meta lays off 600.", "Ann joins Apple.", "Google lays off 700.");
    assertThat(reviews.queue(ReviewFilter.ALL, "bob", 0, 1).getFirst().claim().quote())
        .isEqualTo("Ann joins Apple.");
    ReviewFilter followed = new ReviewFilter(java.util.Set.of(), null, false, true);
    assertThat(reviews.waiting(followed, "ann")).isEqualTo(2);
    assertThat(reviews.queue(followed, "ann", 1, 5)).hasSize(1);

    watches.unfollow("ann", WatchKind.COMPANY, "Meta");
    watches.unfollow(WatchService.TEAM, WatchKind.PERSON, "Ann Example");

    assertThat(reviews.queue(followed, "ann", 0, 5)).isEmpty();
    assertThat(watches.seenBy("ann").isEmpty()).isTrue();
  }
}
