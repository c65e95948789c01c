package kutip.intake;

/** Told after each batch how far an import is. */
public interface ImportProgress {

  /**
   * @param bytesRead of all files together
   * @param bytesTotal of all files together; 0 when not known
   */
  void at(long stored, long duplicates, long refused, long bytesRead, long bytesTotal);

  /** Told of each refusal when it happens. */
  default void refused(Refusal refusal) {}

  /** Ignores everything. */
  static ImportProgress none() {
    return (stored, duplicates, refused, bytesRead, bytesTotal) -> {};
  }
}
