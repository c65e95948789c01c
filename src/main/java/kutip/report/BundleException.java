package kutip.report;

/** A bundle that is damaged, incomplete or none; the message says where and can be shown. */
public class BundleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BundleException(String message) {
    super(message);
  }
}
