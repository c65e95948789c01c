package kutip.extraction.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kutip.shared.ClaimKind;
import kutip.shared.Modality;
import org.jspecify.annotations.Nullable;

/**
 * A trigger, what stands around it, and the claim that it makes.
 *
 * @param kind null for a decoy: it takes figures (revenue, a valuation) so that no claim can
 * @param trigger word classes that set the frame off
 * @param constant the action, direction or category of its claims; "auto" to infer a category from
 *     cues
 * @param modality what the claim is when nothing in the sentence says otherwise
 * @param priority how many words nearer its trigger counts as when frames compete for a figure
 * @param places for each slot where to look, in order
 * @param needs each inner set: one of these slots must be filled
 * @param when classes one of which must stand in the sentence; empty for no condition
 * @param unless classes that forbid the frame anywhere in the clause
 * @param unlessBefore classes that forbid it directly before the trigger
 * @param unlessAfter classes that forbid it directly after the trigger
 */
public record Frame(
    String id,
    @Nullable ClaimKind kind,
    ClassSet trigger,
    String constant,
    Modality modality,
    int priority,
    Map<Slot, List<Place>> places,
    List<Set<Slot>> needs,
    ClassSet when,
    ClassSet unless,
    ClassSet unlessBefore,
    ClassSet unlessAfter,
    List<Example> accept,
    List<String> refuse) {

  /**
   * A text that a frame must read.
   *
   * @param claim expected slots by the names of FORMAT.md
   */
  public record Example(String text, Map<String, String> claim) {}

  public boolean decoy() {
    return kind == null;
  }
}
