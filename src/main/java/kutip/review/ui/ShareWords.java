package kutip.review.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kutip.review.Share;
import kutip.uikit.Formats;

/** Shares as pages write them. */
final class ShareWords {

  private ShareWords() {}

  /** "87% (74% – 94%)". */
  static String of(Share share, int digits) {
    return Formats.here()
        .word(
            "accuracy.share",
            percent(share.value(), digits),
            percent(share.low(), digits),
            percent(share.high(), digits));
  }

  private static String percent(double share, int digits) {
    return Formats.here()
        .percent(BigDecimal.valueOf(share * 100).setScale(digits, RoundingMode.HALF_UP));
  }
}
