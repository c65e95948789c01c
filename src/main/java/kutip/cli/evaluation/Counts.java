package kutip.cli.evaluation;

import java.util.OptionalDouble;

/** Correct, gold and predicted, and the three measures made of them. */
final class Counts {

  long gold;
  long predicted;
  long correct;

  private boolean empty() {
    return gold == 0 && predicted == 0;
  }

  /** Empty when there is nothing to measure. */
  OptionalDouble precision() {
    return empty() ? OptionalDouble.empty() : OptionalDouble.of(share(correct, predicted));
  }

  OptionalDouble recall() {
    return empty() ? OptionalDouble.empty() : OptionalDouble.of(share(correct, gold));
  }

  OptionalDouble f1() {
    if (empty()) {
      return OptionalDouble.empty();
    }
    double p = share(correct, predicted);
    double r = share(correct, gold);
    return OptionalDouble.of(p + r > 0 ? 2 * p * r / (p + r) : 0);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
