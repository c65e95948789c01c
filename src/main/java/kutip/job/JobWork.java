package kutip.job;

/** Does the jobs of one kind; a bean of the feature whose work it is. */
public interface JobWork {

  /** Which jobs it does. */
  String kind();

  /**
   * Does a job from {@link JobRun#place} to its end, in steps: only what {@link JobRun#step} has
   * committed counts. After a kill, a pause or a failure it is called again with the last place.
   */
  void run(JobRun run) throws Exception;
}
