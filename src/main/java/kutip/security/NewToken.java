package kutip.security;

/**
 * A token that was just made.
 *
 * @param secret to be shown once and kept nowhere
 */
public record NewToken(ApiToken token, String secret) {

  /** Without the secret, so that no log can hold it. */
  @Override
  public String toString() {
    return "NewToken[" + token.id() + "]";
  }
}
