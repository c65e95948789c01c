package kutip.operation;

/** Says why something cannot be done with a store; the message can be shown to a user. */
public final class OperationException extends Exception {

  private static final long serialVersionUID = 1L;

  OperationException(String reason) {
    super(reason);
  }

  OperationException(String reason, Throwable cause) {
    super(reason + ": " + cause.getMessage(), cause);
  }
}
