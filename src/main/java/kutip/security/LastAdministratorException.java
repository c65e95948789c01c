package kutip.security;

/** Nobody could administer any more. */
public class LastAdministratorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LastAdministratorException() {
    super("this is the last administrator");
  }
}
