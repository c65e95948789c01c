package kutip.claim;

import java.util.Set;
import kutip.shared.ArticleId;
import kutip.shared.ClaimKind;
import org.jspecify.annotations.Nullable;

/**
 * Which claims to list; empty parts do not restrict, superseded claims come only when asked for.
 */
public record ClaimFilter(
    Set<ClaimKind> kinds, Set<ClaimStatus> statuses, @Nullable ArticleId article) {

  public static final ClaimFilter ALL = new ClaimFilter(Set.of(), Set.of(), null);

  public ClaimFilter {
    kinds = Set.copyOf(kinds);
    statuses = Set.copyOf(statuses);
  }
}
