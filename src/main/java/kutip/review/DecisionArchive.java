package kutip.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kutip.claim.ClaimStatus;
import kutip.claim.Reading;
import kutip.claim.SlotsJson;
import kutip.shared.Chunks;
import kutip.shared.ClaimId;
import kutip.shared.ClaimKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes decisions out of a store and puts them into another one, with who made them and when. */
@Service
public class DecisionArchive {

  private static final int LONGEST_WHO = 200;

  private final DecisionRepository decisions;

  DecisionArchive(DecisionRepository decisions) {
    this.decisions = decisions;
  }

  /** A decision as it is stored; ids are those of the store that it comes from. */
  public record Archived(
      long id,
      ClaimId claim,
      String who,
      Instant at,
      Verb verb,
      ClaimStatus before,
      ClaimStatus after,
      String slotsBefore,
      String slotsAfter,
      @Nullable String besideBefore,
      @Nullable String besideAfter,
      @Nullable String reason,
      @Nullable Long undoes) {}

  /** The decisions on claims, in the order in which they were made. */
  @Transactional(readOnly = true)
  public List<Archived> of(Collection<ClaimId> claims) {
    List<Archived> found = new ArrayList<>();
    for (List<ClaimId> chunk : Chunks.of(claims)) {
      decisions
          .findByClaimIdInOrderById(chunk.stream().map(ClaimId::value).toList())
          .forEach(d -> found.add(archived(d)));
    }
    found.sort(java.util.Comparator.comparing(Archived::id));
    return found;
  }

  private static Archived archived(DecisionEntity d) {
    return new Archived(
        Objects.requireNonNull(d.id),
        new ClaimId(d.claimId),
        d.who,
        d.decidedAt,
        d.verb,
        d.statusBefore,
        d.statusAfter,
        d.slotsBefore,
        d.slotsAfter,
        d.besideBefore,
        d.besideAfter,
        d.reason,
        d.undoes);
  }

  /** What the extractor had read before a claim's first decision. */
  public static Reading first(Archived decision, Reading now) {
    var slots = SlotsJson.read(now.slots().kind(), decision.slotsBefore());
    Beside beside = Beside.ofJson(decision.besideBefore());
    return beside == null ? now.with(slots) : beside.with(slots);
  }

  /**
   * Appends decisions; those on claims that have decisions here are left out.
   *
   * @param claims the claims here by their ids there
   * @return how many were appended
   * @throws RuntimeException when what a decision changed cannot be read
   */
  @Transactional
  public int restore(List<Archived> archived, Map<ClaimId, ClaimId> claims, KindOf kinds) {
    Set<Long> decided = new HashSet<>();
    of(claims.values()).forEach(d -> decided.add(d.claim().value()));
    Map<Long, Long> ids = new HashMap<>();
    for (Archived one : archived) {
      ClaimId claim = claims.get(one.claim());
      if (claim != null && !decided.contains(claim.value())) {
        DecisionEntity saved = decisions.saveAndFlush(entity(one, claim, ids));
        saved.toDecision(kinds.of(one.claim()));
        ids.put(one.id(), Objects.requireNonNull(saved.id));
      }
    }
    return ids.size();
  }

  /** Knows the kind of a claim by its id there. */
  public interface KindOf {
    ClaimKind of(ClaimId claim);
  }

  private static DecisionEntity entity(Archived one, ClaimId claim, Map<Long, Long> ids) {
    DecisionEntity entity = new DecisionEntity();
    entity.claimId = claim.value();
    entity.who = one.who().substring(0, Math.min(LONGEST_WHO, one.who().length()));
    entity.decidedAt = one.at();
    entity.verb = one.verb();
    entity.statusBefore = one.before();
    entity.statusAfter = one.after();
    entity.slotsBefore = one.slotsBefore();
    entity.slotsAfter = one.slotsAfter();
    entity.besideBefore = one.besideBefore();
    entity.besideAfter = one.besideAfter();
    String reason = one.reason();
    entity.reason =
        reason == null
            ? null
            : reason.substring(0, Math.min(DecisionEntity.LONGEST_REASON, reason.length()));
    entity.undoes = one.undoes() == null ? null : ids.get(one.undoes());
    return entity;
  }
}
