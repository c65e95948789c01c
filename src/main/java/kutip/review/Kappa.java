package kutip.review;

import java.util.Map;

/**
 * How far two readers agree beyond chance: kappa = (po - pe) / (1 - pe), where po is the share of
 * items on which they agree and pe the share expected of two readers who choose by chance as often
 * as these did. J. Cohen, "A coefficient of agreement for nominal scales", Educational and
 * Psychological Measurement 20 (1960) 37-46; the standard error is the one given there.
 *
 * @param items read by both
 * @param agreed share of them on which they agree
 * @param kappa from -1 to 1, where 0 is chance; 1 when both always chose the same
 * @param error its standard error
 */
public record Kappa(long items, double agreed, double kappa, double error) {

  /** The 97.5 % point of the normal distribution. */
  private static final double Z = 1.959964;

  /**
   * @param counts how many items each pair of verdicts has, the first reader's before the second's
   */
  static Kappa of(Map<Pair, Long> counts) {
    long items = counts.values().stream().mapToLong(Long::longValue).sum();
    if (items == 0) {
      return new Kappa(0, 0, 0, 1);
    }
    double agreed = 0;
    double chance = 0;
    for (Verdict verdict : Verdict.values()) {
      agreed += counts.getOrDefault(new Pair(verdict, verdict), 0L) / (double) items;
      double first = 0;
      double second = 0;
      for (Map.Entry<Pair, Long> entry : counts.entrySet()) {
        first += entry.getKey().first() == verdict ? entry.getValue() : 0;
        second += entry.getKey().second() == verdict ? entry.getValue() : 0;
      }
      chance += first / items * (second / items);
    }
    if (chance >= 1) {
      return new Kappa(items, agreed, 1, 0);
    }
    double kappa = (agreed - chance) / (1 - chance);
    double error = Math.sqrt(agreed * (1 - agreed) / (items * (1 - chance) * (1 - chance)));
    return new Kappa(items, agreed, kappa, error);
  }

  /** What two readers found of one claim. */
  record Pair(Verdict first, Verdict second) {}

  /** Lower end of the 95 % interval. */
  public double low() {
    return Math.max(-1, kappa - Z * error);
  }

  /** Upper end of the 95 % interval. */
  public double high() {
    return Math.min(1, kappa + Z * error);
  }
}
