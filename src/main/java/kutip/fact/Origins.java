package kutip.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kutip.claim.ClaimContext;

/** Counts independent sources: what one origin says in fifty copies counts once. */
final class Origins {

  private final Map<String, String> leader = new HashMap<>();
  private final Set<String> sources = new HashSet<>();

  Origins(List<Evidence> members) {
    for (Evidence e : members) {
      sources.add(e.source());
      join(e.source(), "article|" + e.origin());
      join(e.source(), "quote|" + e.claim().quote().strip().toLowerCase(Locale.ROOT));
      for (ClaimContext part : e.claim().context()) {
        if (part.role() == ClaimContext.Role.ATTRIBUTION && named(part.text())) {
          join(e.source(), part.text().strip().toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  /** Unnamed sources ("people familiar with the matter") prove no common origin. */
  private static boolean named(String attribution) {
    return attribution.codePoints().anyMatch(Character::isUpperCase);
  }

  private void join(String a, String b) {
    String x = of(a);
    String y = of(b);
    String less = x.compareTo(y) <= 0 ? x : y;
    leader.put(x, less);
    leader.put(y, less);
  }

  /** The origin that stands for this one and all its copies. */
  String of(String name) {
    String at = name;
    while (!Objects.requireNonNullElse(leader.get(at), at).equals(at)) {
      at = Objects.requireNonNull(leader.get(at));
    }
    return at;
  }

  int count() {
    return (int) sources.stream().map(this::of).distinct().count();
  }
}
