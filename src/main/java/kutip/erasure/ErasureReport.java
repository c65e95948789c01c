package kutip.erasure;

import java.util.Map;
import java.util.TreeMap;

/**
 * What went.
 *
 * @param removed rows that are gone, by table
 * @param masked rows in which names were blackened, by table
 */
public record ErasureReport(Map<String, Long> removed, Map<String, Long> masked) {

  public ErasureReport {
    removed = new TreeMap<>(removed);
    masked = new TreeMap<>(masked);
  }

  public boolean isEmpty() {
    return removed.isEmpty() && masked.isEmpty();
  }

  /** {@code removed: claim 3, decision 1; blackened: article 2}: no names in it. */
  @Override
  public String toString() {
    return "removed: " + said(removed) + "; blackened: " + said(masked);
  }

  private static String said(Map<String, Long> counts) {
    return counts.isEmpty()
        ? "nothing"
        : counts.entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue())
            .collect(java.util.stream.Collectors.joining(", "));
  }
}
