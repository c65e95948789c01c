package kutip.extraction;

import java.util.List;
import kutip.extraction.mention.RegistryFiles;

/**
 * The names that an extraction knows. Immutable; the engine compiles it once and keeps it by
 * identity.
 *
 * @param version changes whenever the entries do
 */
public record NameRegistry(List<NameEntry> entries, String version) {

  public NameRegistry {
    entries = List.copyOf(entries);
  }

  /** The registry that ships with Kutip, read from {@code registry/} on the class path. */
  public static NameRegistry bundled() {
    return RegistryFiles.bundled();
  }
}
