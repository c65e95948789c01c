package kutip.job;

/**
 * A job to be started.
 *
 * @param id from {@link JobService#reserve}
 */
public record NewJob(JobId id, String kind, String title, String input, String startedBy) {

  static final int LONGEST_TITLE = 400;

  public NewJob {
    title = title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
  }
}
