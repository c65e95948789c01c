package kutip.intake.read;

/** How much of what comes from outside is taken. */
public final class Limits {

  /** Bytes of one document, and of one line of JSON; an article of 10 MB fits several times. */
  public static final int MOST_BYTES = 64 << 20;

  /** Bytes of one page or mail, whose structure is held in memory as a tree. */
  static final int MOST_MARKUP = 16 << 20;

  /** Archives in archives in archives: a page in a mail in a ZIP in a gzip is still read. */
  static final int MOST_LEVELS = 4;

  /** Entries of one archive. */
  static final int MOST_ENTRIES = 200_000;

  /** A file may unpack to that many times its size; text rarely reaches twenty. */
  static final int MOST_RATIO = 200;

  /** What any file may unpack to, however small it is. */
  static final long ALWAYS_ALLOWED = 64L << 20;

  private Limits() {}
}
