package kutip.article.duplicate;

/**
 * What two texts have in common.
 *
 * @param shared the share of the runs of either that are runs of both
 * @param contained the share of the shorter text's runs that the longer one has
 * @param runs how many runs the shorter text has
 * @param kept the share of figures and names that are the same where the words around them are; 1
 *     when there are none
 */
record Likeness(double shared, double contained, int runs, double kept) {

  private static final double LEAST_SHARED = 0.35;
  private static final double LEAST_CONTAINED = 0.6;
  private static final int LEAST_RUNS = 12;
  private static final double LEAST_KEPT = 0.7;

  static Likeness of(Fingerprint one, Fingerprint other) {
    int common = common(one.runs(), other.runs());
    int less = Math.min(one.runs().length, other.runs().length);
    int all = one.runs().length + other.runs().length - common;
    int[] fillings = one.fillings().sameAndOther(other.fillings());
    int places = fillings[0] + fillings[1];
    return new Likeness(
        all == 0 ? 0 : (double) common / all,
        less == 0 ? 0 : (double) common / less,
        less,
        places == 0 ? 1 : (double) fillings[0] / places);
  }

  private static int common(long[] one, long[] other) {
    int count = 0;
    int j = 0;
    for (long run : one) {
      while (j < other.length && other[j] < run) {
        j++;
      }
      if (j < other.length && other[j] == run) {
        count++;
      }
    }
    return count;
  }

  /** Short texts are alike by chance: they must agree as a whole. */
  boolean copy() {
    boolean alike =
        runs < LEAST_RUNS ? shared >= 0.8 : shared >= LEAST_SHARED || contained >= LEAST_CONTAINED;
    return alike && kept >= LEAST_KEPT;
  }
}
