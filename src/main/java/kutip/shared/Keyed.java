package kutip.shared;

import java.util.Optional;

/** A value with the stable name that files, addresses and tables use for it. */
public interface Keyed {

  /** Lower-case name, words joined by underscores. */
  String key();

  /** The value of an enum type with that key. */
  static <E extends Enum<E> & Keyed> Optional<E> find(Class<E> type, String key) {
    for (E value : type.getEnumConstants()) {
      if (value.key().equals(key)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
