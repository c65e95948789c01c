package kutip.company;

import java.util.Locale;
import kutip.shared.Keyed;

/** How an entry came into the registry. */
public enum RegistryState implements Keyed {
  /** Shipped with Kutip or confirmed by a person. */
  KNOWN,
  /** Found in a text and waiting for a person's word. */
  PROPOSED,
  /** Another name of another entry, by a person's word. */
  MERGED,
  /** No name of a company or person, by a person's word. */
  DISMISSED;

  /** Whether lists and pickers show it. */
  public boolean listed() {
    return this == KNOWN || this == PROPOSED;
  }

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
