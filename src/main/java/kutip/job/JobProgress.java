package kutip.job;

import java.util.Map;
import java.util.TreeMap;

/**
 * How far a job is.
 *
 * @param done of {@code total}, in units of the job's own choosing
 * @param total 0 while not known
 * @param counts what it did so far, by the kind's own words
 */
public record JobProgress(long done, long total, Map<String, Long> counts) {

  public static final JobProgress NONE = new JobProgress(0, 0, Map.of());

  public JobProgress {
    counts = Map.copyOf(counts);
  }

  public long count(String name) {
    return counts.getOrDefault(name, 0L);
  }

  /** From 0 to 1; 0 while the total is not known. */
  public double share() {
    return total <= 0 ? 0 : Math.min(1, (double) done / total);
  }

  String countsText() {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(counts).forEach((name, n) -> text.append(name).append('=').append(n).append(' '));
    return text.toString().strip();
  }

  static JobProgress of(long done, long total, String countsText) {
    Map<String, Long> counts = new TreeMap<>();
    for (String part : countsText.split(" ")) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        counts.put(part.substring(0, equals), Long.valueOf(part.substring(equals + 1)));
      }
    }
    return new JobProgress(done, total, counts);
  }
}
