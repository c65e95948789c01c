package kutip.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kutip.claim.ReadingChange.What;
import kutip.company.CanonicalNames;
import kutip.extraction.ExtractedClaim;
import kutip.shared.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * What a reading of an article says that was not known before. Decisions stay: a decided claim is
 * neither changed nor superseded, and a rejected one never comes back.
 *
 * @param added claims that are new
 * @param back superseded ones that are found again
 * @param refreshed undecided ones with the same slots and something else besides
 * @param superseded undecided ones that are no longer found
 * @param kept decided ones that are no longer found
 */
record Reconciliation(
    Map<UUID, ExtractedClaim> added,
    List<ClaimEntity> back,
    Map<ClaimEntity, ExtractedClaim> refreshed,
    List<ClaimEntity> superseded,
    List<ClaimEntity> kept) {

  /**
   * @param names what names stand for now: a claim is known again also when reviewers have said
   *     since that the name in it is another name of the one that is read now
   */
  static Reconciliation of(
      ArticleId article,
      List<ExtractedClaim> read,
      List<ClaimEntity> before,
      CanonicalNames names) {
    Reconciliation result =
        new Reconciliation(
            new LinkedHashMap<>(),
            new ArrayList<>(),
            new LinkedHashMap<>(),
            new ArrayList<>(),
            new ArrayList<>());
    Map<UUID, ClaimEntity> byKey = new HashMap<>();
    before.forEach(claim -> byKey.put(claim.readKey, claim));
    Set<UUID> found = new LinkedHashSet<>();
    for (ExtractedClaim claim : read) {
      UUID key = ReadKey.of(article, claim);
      ClaimEntity old = byKey.get(key);
      if (old == null && !before.isEmpty()) {
        old = renamed(article, claim, before, names);
      }
      if (found.add(old == null ? key : old.readKey)) {
        result.sort(key, claim, old, before, names);
      }
    }
    for (ClaimEntity old : before) {
      if (!found.contains(old.readKey) && old.status != ClaimStatus.SUPERSEDED) {
        (old.status == ClaimStatus.PROPOSED ? result.superseded : result.kept).add(old);
      }
    }
    return result;
  }

  private static @Nullable ClaimEntity renamed(
      ArticleId article, ExtractedClaim read, List<ClaimEntity> before, CanonicalNames names) {
    UUID key =
        ReadKey.of(article, read.field(), read.span(), CanonicalSlots.of(read.slots(), names));
    return before.stream()
        .filter(old ->
            ReadKey.of(article, old.field, old.span(), CanonicalSlots.of(old.currentSlots(), names))
                .equals(key))
        .min(Comparator.comparing(old -> old.status == ClaimStatus.SUPERSEDED))
        .orElse(null);
  }

  private void sort(
      UUID key,
      ExtractedClaim claim,
      @Nullable ClaimEntity old,
      List<ClaimEntity> before,
      CanonicalNames names) {
    if (rejected(claim, before, names)) {
      return;
    }
    if (old == null) {
      added.put(key, claim);
    } else if (old.status == ClaimStatus.SUPERSEDED) {
      back.add(old);
    } else if (old.status == ClaimStatus.PROPOSED && old.isReadOtherwise(claim)) {
      refreshed.put(old, claim);
    }
  }

  private static boolean rejected(
      ExtractedClaim claim, List<ClaimEntity> before, CanonicalNames names) {
    UUID slots = ReadKey.ofSlots(claim.slots());
    UUID canonical = ReadKey.ofSlots(CanonicalSlots.of(claim.slots(), names));
    return before.stream()
        .anyMatch(old ->
            old.status == ClaimStatus.REJECTED
                && old.field == claim.field()
                && (old.slotsKey.equals(slots)
                    || ReadKey.ofSlots(CanonicalSlots.of(old.currentSlots(), names))
                        .equals(canonical))
                && old.span().overlaps(claim.span()));
  }

  /** The same claim by claim, as it is shown before it is done. */
  List<ReadingChange> changes(ArticleId article) {
    List<ReadingChange> changes = new ArrayList<>();
    added
        .values()
        .forEach(read ->
            changes.add(
                new ReadingChange(
                    article, What.ADDED, read.quote(), SlotsJson.write(read.slots()))));
    back.forEach(old -> changes.add(change(article, What.CHANGED, old)));
    refreshed.keySet().forEach(old -> changes.add(change(article, What.CHANGED, old)));
    superseded.forEach(old -> changes.add(change(article, What.SUPERSEDED, old)));
    return changes;
  }

  private static ReadingChange change(ArticleId article, What what, ClaimEntity claim) {
    return new ReadingChange(article, what, claim.quote, SlotsJson.write(claim.currentSlots()));
  }
}
