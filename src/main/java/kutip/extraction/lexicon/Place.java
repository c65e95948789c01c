package kutip.extraction.lexicon;

/**
 * Where, seen from the trigger, a slot's filler stands.
 *
 * @param marker word classes that must mark the filler, for {@link Where#MARK}; else empty
 */
public record Place(Where where, ClassSet marker) {

  /** The kinds of places. */
  public enum Where {
    /** What the trigger's clause is about: before a verb, or marked as subject. */
    SUBJECT,
    /** What the verb acts on: right after it, or marked as object. */
    OBJECT,
    /** Directly before the trigger. */
    BEFORE,
    /** After the trigger, before the next trigger. */
    AFTER,
    /** The possessor of a noun: "X's departure", "the departure of X". */
    OWNER,
    /** Governed by a marker: "from X", "Xから". */
    MARK,
    /** Nearest in the sentence. */
    ANY,
    /** The company that the text was last about. */
    TOPIC,
    /** The company that the claim's person belongs to. */
    EMPLOYER
  }
}
