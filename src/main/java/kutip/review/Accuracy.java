package kutip.review;

import java.util.Locale;
import kutip.shared.Keyed;

/**
 * How right the extractor was, by decisions.
 *
 * @param of frame, kind or language
 * @param corrected found, but with a wrong slot
 */
public record Accuracy(String of, long accepted, long corrected, long rejected) {

  /** The 97.5 % point of the normal distribution. */
  private static final double Z = 1.959964;

  /** By what decisions are counted. */
  public enum By implements Keyed {
    FRAME,
    KIND,
    LANGUAGE;

    @Override
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A share with its 95 % interval after Wilson; all from 0 to 1. */
  public record Share(double value, double low, double high) {}

  public long decided() {
    return accepted + corrected + rejected;
  }

  /** Claims without any error among those decided on. */
  public Share exact() {
    return share(accepted, decided());
  }

  /** Claims that were there, corrected ones too. */
  public Share found() {
    return share(accepted + corrected, decided());
  }

  static Share share(long hits, long of) {
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
