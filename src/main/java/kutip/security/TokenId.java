package kutip.security;

/** Identifies an API token without giving it away. */
public record TokenId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
