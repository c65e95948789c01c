package kutip.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kutip.shared.ClaimSlots;
import org.jspecify.annotations.Nullable;

/** What most independent origins say; among equals the first in the members' order. */
final class Vote {

  private final List<Evidence> members;
  private final Origins origins;

  Vote(List<Evidence> members, Origins origins) {
    this.members = members;
    this.origins = origins;
  }

  <S extends ClaimSlots, T> @Nullable T on(Class<S> type, Function<S, @Nullable T> slot) {
    Map<T, Set<String>> voters = new LinkedHashMap<>();
    for (Evidence member : members) {
      T value = slot.apply(type.cast(member.slots()));
      if (value != null) {
        voters.computeIfAbsent(value, v -> new HashSet<>()).add(origins.of(member.source()));
      }
    }
    T best = null;
    int most = 0;
    for (Map.Entry<T, Set<String>> entry : voters.entrySet()) {
      if (entry.getValue().size() > most) {
        best = entry.getKey();
        most = entry.getValue().size();
      }
    }
    return best;
  }

  /** Every value that a member gives, in the members' order. */
  <S extends ClaimSlots, T> List<T> all(Class<S> type, Function<S, @Nullable T> slot) {
    List<T> values = new ArrayList<>();
    for (Evidence member : members) {
      T value = slot.apply(type.cast(member.slots()));
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }
}
