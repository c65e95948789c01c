package kutip.review;

import java.util.Set;
import kutip.shared.ClaimKind;
import org.jspecify.annotations.Nullable;

/** Which waiting claims to offer; empty parts do not restrict. */
public record ReviewFilter(Set<ClaimKind> kinds, @Nullable String company, boolean disputedOnly) {

  public static final ReviewFilter ALL = new ReviewFilter(Set.of(), null, false);

  public ReviewFilter {
    kinds = Set.copyOf(kinds);
  }
}
