package kutip.claim;

/** Someone else has changed the claim since it was shown. */
public class StaleClaimException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Claim current;

  public StaleClaimException(Claim current) {
    super("claim " + current.id() + " has changed since it was shown: now " + current.status());
    this.current = current;
  }

  /** The claim as it stands now. */
  public Claim current() {
    return current;
  }
}
