package kutip.intake;

/** Names a feed. */
public record FeedId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
