package kutip.company;

import java.util.Set;

/**
 * Names stand for another entry than before; heard inside the same transaction.
 *
 * @param written the names as texts have them
 * @param held the entries that they stood for until now
 * @param takenAway whether texts may have been read with the entry's name in their place
 */
public record NamesChanged(
    NameKind kind, Set<String> written, Set<String> held, boolean takenAway) {

  public NamesChanged {
    written = Set.copyOf(written);
    held = Set.copyOf(held);
  }
}
