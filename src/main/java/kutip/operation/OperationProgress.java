package kutip.operation;

/** Told how far an operation is. */
@FunctionalInterface
public interface OperationProgress {

  /**
   * @param what a table or a step
   */
  void at(String what, long done, long total);
}
