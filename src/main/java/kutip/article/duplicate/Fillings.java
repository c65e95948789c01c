package kutip.article.duplicate;

import java.util.Arrays;

/**
 * The figures and names of a text, each with the words around it: two texts made from one template
 * have the same words around other figures.
 *
 * @param places hashes of the words around, in ascending order, each once
 * @param values what stands there
 */
record Fillings(long[] places, long[] values) {

  private static final long HOLE = 0x484f4c45L;

  static Fillings of(Words words) {
    long[][] found = new long[words.count()][];
    int count = 0;
    for (int i = 0; i < words.count(); i++) {
      if (words.marks()[i] != Words.PLAIN) {
        found[count++] = new long[] {place(words, i), words.hashes()[i]};
      }
    }
    long[][] sorted = Arrays.copyOf(found, count);
    Arrays.sort(sorted, (a, b) -> Long.compare(a[0], b[0]));
    return unique(sorted);
  }

  /** A place that occurs twice in a text tells nothing. */
  private static Fillings unique(long[][] sorted) {
    long[] places = new long[sorted.length];
    long[] values = new long[sorted.length];
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      boolean before = i > 0 && sorted[i - 1][0] == sorted[i][0];
      boolean after = i + 1 < sorted.length && sorted[i + 1][0] == sorted[i][0];
      if (!before && !after) {
        places[count] = sorted[i][0];
        values[count++] = sorted[i][1];
      }
    }
    return new Fillings(Arrays.copyOf(places, count), Arrays.copyOf(values, count));
  }

  private static long place(Words words, int at) {
    long hash = 7;
    int before = words.dense() ? 4 : 2;
    int after = words.dense() ? 3 : 1;
    for (int i = at - before; i <= at + after; i++) {
      boolean outside = i < 0 || i >= words.count();
      boolean hole = !outside && words.marks()[i] != Words.PLAIN;
      hash = Hashes.mix(hash ^ (outside ? 1 : hole ? HOLE : words.hashes()[i]));
    }
    return hash;
  }

  /** In how many places of both the same stands, and in how many another. */
  int[] sameAndOther(Fillings other) {
    int same = 0;
    int different = 0;
    int j = 0;
    for (int i = 0; i < places.length; i++) {
      while (j < other.places.length && other.places[j] < places[i]) {
        j++;
      }
      if (j < other.places.length && other.places[j] == places[i]) {
        if (values[i] == other.values[j]) {
          same++;
        } else {
          different++;
        }
      }
    }
    return new int[] {same, different};
  }
}
