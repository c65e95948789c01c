package kutip.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts long lists of values, as statements take them. */
public final class Chunks {

  /**
   * The most values that one list of a statement holds: H2 compares each row with the list from its
   * start, so that long lists cost with the square of their length. A power of two, so that
   * statements are prepared once.
   */
  public static final int MOST = 128;

  private Chunks() {}

  public static <T> List<List<T>> of(Collection<T> values) {
    List<T> all = List.copyOf(values);
    List<List<T>> chunks = new ArrayList<>();
    for (int i = 0; i < all.size(); i += MOST) {
      chunks.add(all.subList(i, Math.min(all.size(), i + MOST)));
    }
    return chunks;
  }
}
