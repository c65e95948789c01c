package kutip.fact;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import kutip.shared.FactId;
import kutip.shared.Keyed;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer did with facts; appended, never changed.
 *
 * @param facts the facts as they were called then
 * @param said what was done, as the page that asked for it put it
 * @param undoes id of the decision that this one takes back
 * @param undone whether a later one takes this one back
 */
public record FactDecision(
    long id,
    Verb verb,
    String who,
    Instant at,
    @Nullable String reason,
    List<FactId> facts,
    String said,
    @Nullable Long undoes,
    boolean undone) {

  /** What was done. */
  public enum Verb implements Keyed {
    MERGE,
    SPLIT,
    SETTLE,
    TAKE_BACK;

    @Override
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
