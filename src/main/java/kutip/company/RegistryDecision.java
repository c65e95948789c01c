package kutip.company;

import java.time.Instant;
import java.util.Locale;
import kutip.shared.Keyed;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer did with a name; appended, never changed.
 *
 * @param other the entry that the name was merged into, or split from
 * @param undoes id of the decision that this one takes back
 * @param undone whether a later one takes this one back
 */
public record RegistryDecision(
    long id,
    NameKind what,
    Verb verb,
    String name,
    @Nullable String other,
    String who,
    Instant at,
    @Nullable String reason,
    @Nullable Long undoes,
    boolean undone) {

  /** What was done. */
  public enum Verb implements Keyed {
    CREATE,
    MERGE,
    DISMISS,
    SPLIT,
    TAKE_BACK;

    @Override
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
