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

  public long decided() {
    return accepted + corrected + rejected;
  }

  /** Claims without any error among those decided on. */
  public Share exact() {
    return Share.of(accepted, decided());
  }

  /** Claims that were there, corrected ones too. */
  public Share found() {
    return Share.of(accepted + corrected, decided());
  }
}
