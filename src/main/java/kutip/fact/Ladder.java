package kutip.fact;

import java.util.ArrayList;
import java.util.List;
import kutip.shared.Modality;
import org.jspecify.annotations.Nullable;

/** Follows through time how firm the words about a fact have become. */
final class Ladder {

  private Ladder() {}

  /**
   * One rung for each claim that is firmer than all before it, for a denial, and for the claim that
   * affirms again what was denied; oldest first.
   *
   * @param members in the order of {@link Evidence#ORDER}
   */
  static List<Rung> of(List<Evidence> members) {
    List<Rung> rungs = new ArrayList<>();
    Modality firmest = null;
    Modality last = null;
    for (Evidence e : members) {
      Modality says = e.claim().modality();
      if (e.claim().status().counts() && climbs(says, firmest, last)) {
        rungs.add(new Rung(says, e.publishedOn(), e.claim().id(), e.claim().quote()));
        last = says;
        boolean firmer = firmest == null || says.compareTo(firmest) < 0;
        firmest = says != Modality.DENIED && firmer ? says : firmest;
      }
    }
    return List.copyOf(rungs);
  }

  private static boolean climbs(
      Modality says, @Nullable Modality firmest, @Nullable Modality last) {
    if (says == Modality.DENIED || last == Modality.DENIED) {
      return says != last;
    }
    return firmest == null || says.compareTo(firmest) < 0;
  }
}
