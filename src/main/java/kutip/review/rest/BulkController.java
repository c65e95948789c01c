package kutip.review.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kutip.claim.Claim;
import kutip.claim.ClaimQueries;
import kutip.claim.StaleClaimException;
import kutip.restkit.ProblemException;
import kutip.review.Decision;
import kutip.review.ReviewService;
import kutip.security.Needs;
import kutip.security.Role;
import kutip.shared.ClaimId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Needs(Role.ANALYST)
@Tag(name = "decisions")
class BulkController {

  private static final int MOST = 500;

  private final ReviewService reviews;
  private final ClaimQueries claims;

  BulkController(ReviewService reviews, ClaimQueries claims) {
    this.reviews = reviews;
    this.claims = claims;
  }

  /**
   * Which claims, and what to do with all of them.
   *
   * @param claims ids, five hundred at most
   */
  record BulkOrder(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable List<Long> claims,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              allowableValues = {"accept", "reject"})
          @Nullable String verb,
      @Nullable String reason) {}

  /**
   * What became of one claim.
   *
   * @param decision its id; null when none was made
   * @param refused why not
   */
  record BulkAnswer(long claim, @Nullable Long decision, @Nullable String refused) {}

  @PostMapping(
      path = "/api/v1/decisions",
      consumes = "application/json",
      produces = "application/json")
  @Operation(summary = "Accepts or rejects many claims, each by itself.")
  List<BulkAnswer> decide(@RequestBody BulkOrder order, Authentication who) {
    List<Long> ids = order.claims();
    if (ids == null
        || ids.isEmpty()
        || ids.size() > MOST
        || ids.stream().anyMatch(Objects::isNull)) {
      throw ProblemException.invalid("claims", "1 to " + MOST + " ids");
    }
    String verb = String.valueOf(order.verb());
    if (!verb.equals("accept") && !verb.equals("reject")) {
      throw ProblemException.invalid("verb", "accept or reject");
    }
    String reason = order.reason() == null ? "" : order.reason().replace("\0", "");
    return ids.stream().distinct().map(id -> decide(id, verb, reason, who.getName())).toList();
  }

  private BulkAnswer decide(long id, String verb, String reason, String who) {
    Optional<Claim> found = claims.find(new ClaimId(id));
    if (found.isEmpty()) {
      return new BulkAnswer(id, null, "there is no such claim");
    }
    Claim claim = found.get();
    try {
      Decision made =
          verb.equals("accept")
              ? reviews.accept(claim.id(), claim.version(), who)
              : reviews.reject(claim.id(), claim.version(), who, reason);
      return new BulkAnswer(id, made.id().value(), null);
    } catch (StaleClaimException e) {
      return new BulkAnswer(id, null, "the claim has changed since it was seen");
    }
  }
}
