package kutip.cli;

/** Wrong use of a command: a file that is not there, a name that nobody knows. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
