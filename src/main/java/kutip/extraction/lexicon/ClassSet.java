package kutip.extraction.lexicon;

/** A set of word classes, one bit each. */
public record ClassSet(long first, long second, long third) {

  /** As many classes as fit. */
  static final int MOST = 192;

  public static final ClassSet NONE = new ClassSet(0, 0, 0);

  ClassSet with(int bit) {
    long one = 1L << (bit & 63);
    return switch (bit >> 6) {
      case 0 -> new ClassSet(first | one, second, third);
      case 1 -> new ClassSet(first, second | one, third);
      default -> new ClassSet(first, second, third | one);
    };
  }

  public ClassSet with(ClassSet other) {
    return new ClassSet(first | other.first, second | other.second, third | other.third);
  }

  /** Whether the two sets share a class. */
  public boolean meets(ClassSet other) {
    return (first & other.first | second & other.second | third & other.third) != 0;
  }

  public boolean isEmpty() {
    return (first | second | third) == 0;
  }
}
