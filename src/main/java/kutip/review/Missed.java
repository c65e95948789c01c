package kutip.review;

/** How many of the sentences that were drawn by chance had something that the extractor missed. */
public record Missed(long missed, long judged) {

  public Share share() {
    return Share.of(missed, judged);
  }
}
