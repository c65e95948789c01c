package kutip.intake.read;

/**
 * Where a piece of input stands.
 *
 * @param file the file's name; entries of archives follow behind {@code !/}
 * @param line 1-based; 0 for the whole
 */
public record Place(String file, long line) {

  static Place of(String file) {
    return new Place(Printable.of(file), 0);
  }

  /** The name comes from an archive: it is shown, and never used to write a file. */
  Place entry(String name) {
    return new Place(file + "!/" + Printable.of(name), 0);
  }

  Place at(long number) {
    return new Place(file, number);
  }
}
