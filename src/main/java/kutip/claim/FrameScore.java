package kutip.claim;

/**
 * What reviewers made of a frame's claims.
 *
 * @param corrected accepted with other slots: half right
 */
public record FrameScore(long accepted, long corrected, long rejected) {

  static final FrameScore NONE = new FrameScore(0, 0, 0);

  /** How many decisions the engine's own confidence, measured on the corpus, weighs. */
  private static final double PRIOR_WEIGHT = 10;

  public long decided() {
    return accepted + corrected + rejected;
  }

  /** Mean of the Beta distribution that starts at the engine's confidence and hears decisions. */
  public double confidence(double measured) {
    return (PRIOR_WEIGHT * measured + accepted + corrected / 2.0) / (PRIOR_WEIGHT + decided());
  }
}
