package kutip.intake;

/**
 * Where an import goes on.
 *
 * @param file index of the file among the import's
 * @param items articles and refusals of that file that are done; reading a file again gives the
 *     same ones in the same order
 */
record ImportPlace(int file, long items) {

  static final ImportPlace START = new ImportPlace(0, 0);

  static ImportPlace parse(String text) {
    if (text.isEmpty()) {
      return START;
    }
    int colon = text.indexOf(':');
    return new ImportPlace(
        Integer.parseInt(text.substring(0, colon)), Long.parseLong(text.substring(colon + 1)));
  }

  @Override
  public String toString() {
    return file + ":" + items;
  }
}
