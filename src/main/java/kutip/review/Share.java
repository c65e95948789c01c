package kutip.review;

/**
 * A share with its 95 % interval, all from 0 to 1, after E. B. Wilson, "Probable inference, the law
 * of succession, and statistical inference", Journal of the American Statistical Association 22
 * (1927) 209-212.
 */
public record Share(double value, double low, double high) {

  /** The 97.5 % point of the normal distribution. */
  private static final double Z = 1.959964;

  /** Everything is possible of nothing. */
  static Share of(long hits, long of) {
    if (of == 0) {
      return new Share(0, 0, 1);
    }
    double p = hits / (double) of;
    double z2 = Z * Z / of;
    double middle = (p + z2 / 2) / (1 + z2);
    double half = Z * Math.sqrt(p * (1 - p) / of + z2 / (4 * of)) / (1 + z2);
    return new Share(p, Math.max(0, middle - half), Math.min(1, middle + half));
  }
}
