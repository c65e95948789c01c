package kutip.extraction.lexicon;

import java.util.Locale;
import java.util.Optional;

/** What a frame looks for around its trigger. */
public enum Slot {
  PERSON,
  GROUP,
  FROM,
  TO,
  FROM_ROLE,
  TO_ROLE,
  COMPANY,
  PERCENT,
  AMOUNT,
  /** The level that a value reached. */
  AFTER,
  COUNTERPARTY,
  STAKE;

  /** The slot that a frame file calls by this name: lower case, words joined by a hyphen. */
  static Optional<Slot> of(String key) {
    for (Slot slot : values()) {
      if (slot.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(key)) {
        return Optional.of(slot);
      }
    }
    return Optional.empty();
  }

  /** Whether the slot is filled by a figure, which only one frame may have. */
  public boolean figure() {
    return this == PERCENT || this == AMOUNT || this == AFTER || this == STAKE;
  }
}
