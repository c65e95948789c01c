package kutip.company;

import java.util.HashMap;
import java.util.Map;
import kutip.extraction.NameEntry;
import kutip.extraction.NameRegistry;

/** Names in any script to the canonical one, and which companies belong together. */
public final class CanonicalNames {

  private final Map<String, String> canonical = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final NameRegistry registry;

  CanonicalNames(NameRegistry registry) {
    this.registry = registry;
    for (NameEntry entry : registry.entries()) {
      entry.aliases().forEach(alias -> canonical.putIfAbsent(alias, entry.name()));
      if (entry.parent() != null) {
        parents.put(entry.name(), entry.parent());
      }
    }
    registry.entries().forEach(entry -> canonical.put(entry.name(), entry.name()));
  }

  /** The names that ship with Kutip. */
  public static CanonicalNames bundled() {
    return new CanonicalNames(NameRegistry.bundled());
  }

  boolean isOf(NameRegistry other) {
    return registry == other;
  }

  /** The canonical name, or the name itself when the registry does not have it. */
  public String of(String name) {
    return canonical.getOrDefault(name, name);
  }

  /** Whether they are one company, or one belongs to the other. */
  public boolean related(String a, String b) {
    return a.equals(b) || b.equals(parents.get(a)) || a.equals(parents.get(b));
  }
}
