package kutip.intake.read;

/** Input that is no article, or no file that can be read; the message can be shown to a user. */
public final class InvalidArticleException extends Exception {

  private static final long serialVersionUID = 1L;

  public InvalidArticleException(String reason) {
    super(Printable.of(reason));
  }

  @Override
  public String getMessage() {
    return java.util.Objects.requireNonNull(super.getMessage());
  }
}
