package kutip.review.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import kutip.claim.Claim;
import kutip.claim.ClaimQueries;
import kutip.claim.StaleClaimException;
import kutip.restkit.ProblemException;
import kutip.review.Decision;
import kutip.review.ReviewQueries;
import kutip.review.ReviewService;
import kutip.security.Needs;
import kutip.security.Role;
import kutip.shared.ClaimId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "decisions", description = "What reviewers did with claims.")
class DecisionController {

  private final ReviewService reviews;
  private final ReviewQueries queries;
  private final ClaimQueries claims;

  DecisionController(ReviewService reviews, ReviewQueries queries, ClaimQueries claims) {
    this.reviews = reviews;
    this.queries = queries;
    this.claims = claims;
  }

  /**
   * A decision to be made.
   *
   * @param version of the claim that was seen; the current one when not given
   */
  record NewDecision(
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              allowableValues = {"accept", "reject"})
          @Nullable String verb,
      @Nullable String reason,
      @Nullable Long version) {}

  record DecisionAnswer(
      long id,
      long claim,
      String who,
      Instant at,
      String verb,
      String before,
      String after,
      @Nullable String reason) {

    static DecisionAnswer of(Decision d) {
      return new DecisionAnswer(
          d.id().value(),
          d.claim().value(),
          d.who(),
          d.at(),
          d.verb().key(),
          d.before().key(),
          d.after().key(),
          d.reason());
    }
  }

  @GetMapping("/api/v1/claims/{id}/decisions")
  @Needs(Role.VIEWER)
  @Operation(summary = "A claim's decisions, oldest first.")
  List<DecisionAnswer> history(@PathVariable long id) {
    return queries.history(claim(id).id()).stream().map(DecisionAnswer::of).toList();
  }

  @PostMapping(
      path = "/api/v1/claims/{id}/decisions",
      consumes = "application/json",
      produces = "application/json")
  @Needs(Role.ANALYST)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Accepts or rejects a claim.")
  DecisionAnswer decide(
      @PathVariable long id, @RequestBody NewDecision decision, Authentication who) {
    Claim claim = claim(id);
    long version = decision.version() == null ? claim.version() : decision.version();
    String reason = decision.reason() == null ? "" : decision.reason().replace("\0", "");
    try {
      return DecisionAnswer.of(
          switch (String.valueOf(decision.verb())) {
            case "accept" -> reviews.accept(claim.id(), version, who.getName());
            case "reject" -> reviews.reject(claim.id(), version, who.getName(), reason);
            default -> throw ProblemException.invalid("verb", "accept or reject");
          });
    } catch (StaleClaimException e) {
      throw ProblemException.of(HttpStatus.CONFLICT, "the claim has changed since it was seen");
    }
  }

  private Claim claim(long id) {
    return claims
        .find(new ClaimId(id))
        .orElseThrow(() -> ProblemException.notFound("there is no such claim"));
  }
}
