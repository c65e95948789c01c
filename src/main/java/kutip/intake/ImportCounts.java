package kutip.intake;

import java.util.Map;
import kutip.job.JobProgress;

/** What an import did so far. */
public record ImportCounts(long stored, long duplicates, long refused) {

  public static final ImportCounts NONE = new ImportCounts(0, 0, 0);

  public static ImportCounts of(JobProgress progress) {
    return new ImportCounts(
        progress.count("stored"), progress.count("duplicates"), progress.count("refused"));
  }

  Map<String, Long> byName() {
    return Map.of("stored", stored, "duplicates", duplicates, "refused", refused);
  }
}
