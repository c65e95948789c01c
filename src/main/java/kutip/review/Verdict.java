package kutip.review;

import java.util.Locale;
import java.util.Optional;
import kutip.shared.Keyed;

/** What a reader finds of a claim. */
public enum Verdict implements Keyed {
  RIGHT,
  /** It is there, with a wrong slot. */
  IMPRECISE,
  /** The text does not say it. */
  WRONG;

  /** Of a decision; an undo says nothing, and what a person added nobody judged. */
  static Optional<Verdict> of(Verb verb) {
    return switch (verb) {
      case ACCEPT -> Optional.of(RIGHT);
      case CORRECT -> Optional.of(IMPRECISE);
      case REJECT -> Optional.of(WRONG);
      case ADD, UNDO -> Optional.empty();
    };
  }

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
