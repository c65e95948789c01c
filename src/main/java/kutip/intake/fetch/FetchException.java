package kutip.intake.fetch;

/** An address that gives nothing, for a reason that can be shown to a user. */
final class FetchException extends Exception {

  private static final long serialVersionUID = 1L;

  private final long waitSeconds;

  FetchException(String reason) {
    this(reason, 0);
  }

  FetchException(String reason, long waitSeconds) {
    super(reason);
    this.waitSeconds = waitSeconds;
  }

  Fetched.Failed result() {
    return new Fetched.Failed(java.util.Objects.requireNonNull(getMessage()), waitSeconds);
  }
}
