package kutip.article.duplicate;

/** Hashes that stay the same on every machine and in every release, as stored ones must. */
final class Hashes {

  private Hashes() {}

  /** Spreads a value over all bits (the finaliser of SplitMix64). */
  static long mix(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  static long of(CharSequence text, int from, int to) {
    long hash = 17;
    for (int i = from; i < to; i++) {
      hash = hash * 0x100000001b3L + text.charAt(i);
    }
    return mix(hash);
  }

  /** Of a run of words, in their order. */
  static long of(long[] words, int from, int to) {
    long hash = 31;
    for (int i = from; i < to; i++) {
      hash = mix(hash ^ words[i]);
    }
    return hash;
  }
}
