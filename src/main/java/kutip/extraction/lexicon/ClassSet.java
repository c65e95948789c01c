package kutip.extraction.lexicon;

/** A set of word classes. */
public record ClassSet(long low, long high) {

  public static final ClassSet NONE = new ClassSet(0, 0);

  ClassSet with(int bit) {
    return bit < 64
        ? new ClassSet(low | 1L << bit, high)
        : new ClassSet(low, high | 1L << (bit - 64));
  }

  public ClassSet with(ClassSet other) {
    return new ClassSet(low | other.low, high | other.high);
  }

  /** Whether the two sets share a class. */
  public boolean meets(ClassSet other) {
    return (low & other.low) != 0 || (high & other.high) != 0;
  }

  public boolean isEmpty() {
    return low == 0 && high == 0;
  }
}
