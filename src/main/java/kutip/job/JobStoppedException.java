package kutip.job;

/** Ends a run whose job was paused, cancelled or taken over; its last step is rolled back. */
final class JobStoppedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  JobStoppedException() {
    super("the job goes on elsewhere or later", null, false, false);
  }
}
