package kutip.report;

/** Is told how far some work is, and may end it by an exception. */
@FunctionalInterface
public interface Pace {

  Pace NONE = (done, total) -> {};

  /**
   * So many of so many are done.
   *
   * @param total 0 while not known
   */
  void at(long done, long total);
}
