package kutip.company;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kutip.extraction.NameEntry;

/** Puts merged names into the entries that they stand for, and takes split ones out. */
final class RegistryEntries {

  private final Map<String, String> mergedInto = new HashMap<>();
  private final Map<String, Set<String>> learned = new HashMap<>();
  private final Set<String> split = new HashSet<>();

  private RegistryEntries(
      Collection<? extends NamedEntity> known, Collection<? extends NamedEntity> merged) {
    merged.forEach(m -> mergedInto.put(m.name, m.mergedInto == null ? m.name : m.mergedInto));
    for (NamedEntity m : merged) {
      learned.computeIfAbsent(root(m.name), r -> new LinkedHashSet<>()).addAll(m.names());
    }
    known.stream().filter(k -> k.splitFrom != null).forEach(k -> split.add(k.name));
  }

  static List<NameEntry> of(
      Collection<? extends NamedEntity> known, Collection<? extends NamedEntity> merged) {
    RegistryEntries decided = new RegistryEntries(known, merged);
    return known.stream().map(k -> decided.entry(k.toEntry())).toList();
  }

  /** Where merges lead; each step goes on to another name, so that a circle ends too. */
  private String root(String name) {
    String at = name;
    Set<String> passed = new HashSet<>();
    while (passed.add(at) && mergedInto.containsKey(at)) {
      at = mergedInto.getOrDefault(at, at);
    }
    return at;
  }

  private NameEntry entry(NameEntry e) {
    Set<String> more = learned.getOrDefault(e.name(), Set.of());
    String parent = e.parent();
    return new NameEntry(
        e.name(),
        e.type(),
        parent == null ? null : root(parent),
        e.leads(),
        e.organisations(),
        e.tickers(),
        names(e.name(), e.aliases(), more),
        names(e.name(), e.ambiguous(), Set.of()));
  }

  private List<String> names(String own, List<String> bundled, Set<String> more) {
    Set<String> all = new LinkedHashSet<>(bundled);
    all.addAll(more);
    List<String> names = new ArrayList<>();
    for (String name : all) {
      if (name.equals(own) || !split.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }
}
