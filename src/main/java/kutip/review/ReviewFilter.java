package kutip.review;

import java.util.Set;
import kutip.shared.ClaimKind;
import org.jspecify.annotations.Nullable;

/**
 * Which waiting claims to offer; empty parts do not restrict.
 *
 * @param followedOnly only what the reviewer or the team follows
 */
public record ReviewFilter(
    Set<ClaimKind> kinds, @Nullable String company, boolean disputedOnly, boolean followedOnly) {

  public static final ReviewFilter ALL = new ReviewFilter(Set.of(), null, false);

  public ReviewFilter(Set<ClaimKind> kinds, @Nullable String company, boolean disputedOnly) {
    this(kinds, company, disputedOnly, false);
  }

  public ReviewFilter {
    kinds = Set.copyOf(kinds);
  }
}
