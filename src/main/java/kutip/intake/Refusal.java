package kutip.intake;

/**
 * A piece of input that was not stored.
 *
 * @param line 1-based line in the file; 0 for the file as a whole
 */
public record Refusal(String file, long line, String reason) {

  @Override
  public String toString() {
    return (line > 0 ? file + ":" + line : file) + ": " + reason;
  }
}
