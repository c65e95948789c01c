package kutip.job;

/** One step of a job: runs inside a transaction, perhaps more than once until it succeeds. */
@FunctionalInterface
public interface JobStep {

  /** Does the step and says where the next one starts and how far the job is then. */
  Reached run();

  /** Where a step has led. */
  record Reached(String place, JobProgress progress) {}
}
