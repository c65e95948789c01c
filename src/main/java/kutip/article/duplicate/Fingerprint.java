package kutip.article.duplicate;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * What is kept of a text so that its copies find it: bands, and whatever decides between two texts.
 *
 * <p>A band is the least hash, in its own eighth of all hashes, of the text's runs of six words
 * (ten characters without spaces). Two texts share each band with the probability that a run of
 * either is a run of both (MinHash in one permutation), so a text of which half was copied shares
 * one of eight with a probability of 99 %, while unrelated texts share none.
 */
public final class Fingerprint {

  private static final int BAND_BITS = 3;
  private static final int LONG_RUN = 6;
  private static final int LONG_RUN_DENSE = 10;
  private static final int SHORT_RUN = 3;
  private static final int SHORT_RUN_DENSE = 5;

  private final long[] bands;
  private final long[] runs;
  private final Fillings fillings;

  private Fingerprint(long[] bands, long[] runs, Fillings fillings) {
    this.bands = bands;
    this.runs = runs;
    this.fillings = fillings;
  }

  /** Of a text without its title, which copies change first. */
  public static Fingerprint of(String text) {
    Words words = Words.of(text);
    int shortRun = words.dense() ? SHORT_RUN_DENSE : SHORT_RUN;
    int longRun = words.dense() ? LONG_RUN_DENSE : LONG_RUN;
    return new Fingerprint(
        least(runs(words.hashes(), longRun)),
        runs(words.hashes(), shortRun).sorted().distinct().toArray(),
        Fillings.of(words));
  }

  private static LongStream runs(long[] words, int length) {
    if (words.length == 0) {
      return LongStream.empty();
    }
    int last = Math.max(0, words.length - length);
    return LongStream.rangeClosed(0, last)
        .map(i -> Hashes.of(words, (int) i, (int) Math.min(words.length, i + length)));
  }

  private static long[] least(LongStream runs) {
    long[] least = new long[1 << BAND_BITS];
    Arrays.fill(least, -1);
    runs.forEach(run -> {
      int part = (int) (run >>> (Long.SIZE - BAND_BITS));
      if (Long.compareUnsigned(run, least[part]) < 0) {
        least[part] = run;
      }
    });
    return Arrays.stream(least).filter(run -> run != -1).toArray();
  }

  /** At most eight; texts that are near-duplicates share at least one, as good as always. */
  public long[] bands() {
    return bands.clone();
  }

  /** Whether one text is a copy of the other, rewritten lightly or cut. */
  public boolean isCopyOf(Fingerprint other) {
    return Likeness.of(this, other).copy();
  }

  long[] runs() {
    return runs;
  }

  Fillings fillings() {
    return fillings;
  }
}
