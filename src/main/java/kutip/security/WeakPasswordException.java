package kutip.security;

/** A password that is easily guessed. */
public class WeakPasswordException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final PasswordRules.Fault fault;

  WeakPasswordException(PasswordRules.Fault fault) {
    super("the password is refused: " + fault);
    this.fault = fault;
  }

  public PasswordRules.Fault fault() {
    return fault;
  }
}
