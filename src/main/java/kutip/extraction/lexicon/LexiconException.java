package kutip.extraction.lexicon;

/** A language file that cannot be used; the message names file and line. */
public final class LexiconException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LexiconException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
