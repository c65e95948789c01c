package kutip.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import kutip.claim.ClaimStatus;
import kutip.claim.SlotsJson;
import kutip.shared.ClaimId;
import kutip.shared.ClaimKind;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code decision}; never updated. */
@Entity
@Immutable
@Table(name = "decision")
class DecisionEntity {

  static final int LONGEST_REASON = 2000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision_seq")
  @SequenceGenerator(name = "decision_seq", sequenceName = "decision_seq", allocationSize = 50)
  @Nullable Long id;

  long claimId;

  @Column(nullable = false, length = 200)
  String who = "";

  @Column(nullable = false)
  Instant decidedAt = Instant.EPOCH;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  Verb verb = Verb.ACCEPT;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  ClaimStatus statusBefore = ClaimStatus.PROPOSED;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  ClaimStatus statusAfter = ClaimStatus.PROPOSED;

  @Column(nullable = false, length = 20_000)
  String slotsBefore = "";

  @Column(nullable = false, length = 20_000)
  String slotsAfter = "";

  @Column(length = 400)
  @Nullable String besideBefore;

  @Column(length = 400)
  @Nullable String besideAfter;

  @Column(length = LONGEST_REASON)
  @Nullable String reason;

  @Nullable Long undoes;

  Decision toDecision(ClaimKind kind) {
    return new Decision(
        new DecisionId(Objects.requireNonNull(id)),
        new ClaimId(claimId),
        who,
        decidedAt,
        verb,
        statusBefore,
        statusAfter,
        SlotsJson.read(kind, slotsBefore),
        SlotsJson.read(kind, slotsAfter),
        Beside.ofJson(besideBefore),
        Beside.ofJson(besideAfter),
        reason,
        undoes == null ? null : new DecisionId(undoes));
  }
}
