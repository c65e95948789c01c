package kutip.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kutip.shared.ClaimId;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps one waiting claim from being offered to two people at once. */
@Component
class Leases {

  /** Longer than anyone thinks about one claim, shorter than a lunch. */
  static final Duration TIME = Duration.ofMinutes(10);

  private final NamedParameterJdbcTemplate jdbc;
  private final Clock clock = Clock.systemUTC();

  Leases(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of the claims that others have before them now. */
  Set<ClaimId> ofOthers(Collection<ClaimId> claims, String who) {
    if (claims.isEmpty()) {
      return Set.of();
    }
    List<Long> taken =
        jdbc.queryForList(
            "select claim_id from review_lease"
                + " where claim_id in (:claims) and who <> :who and until_at > :now",
            Map.of(
                "claims",
                claims.stream().map(ClaimId::value).toList(),
                "who",
                who,
                "now",
                clock.instant().atOffset(ZoneOffset.UTC)),
            Long.class);
    Set<ClaimId> found = new HashSet<>();
    taken.forEach(id -> found.add(new ClaimId(id)));
    return found;
  }

  /** Puts a claim before a person; the one that the person had before is free again. */
  void take(ClaimId claim, String who) {
    Instant until = clock.instant().plus(TIME);
    Map<String, Object> values =
        Map.of("claim", claim.value(), "who", who, "until", until.atOffset(ZoneOffset.UTC));
    jdbc.update("delete from review_lease where who = :who or claim_id = :claim", values);
    jdbc.update(
        "insert into review_lease (claim_id, who, until_at) values (:claim, :who, :until)", values);
  }

  void release(ClaimId claim) {
    jdbc.update("delete from review_lease where claim_id = :claim", Map.of("claim", claim.value()));
  }

  void releaseAll(String who) {
    jdbc.update("delete from review_lease where who = :who", Map.of("who", who));
  }
}
