package kutip.job;

/** Where a job stands. */
public enum JobState {
  QUEUED,
  RUNNING,
  PAUSED,
  CANCELLED,
  DONE,
  FAILED;

  /** Nothing more happens unless somebody asks for it. */
  public boolean isEnded() {
    return this == CANCELLED || this == DONE || this == FAILED;
  }

  public boolean canPause() {
    return this == QUEUED || this == RUNNING;
  }

  public boolean canCancel() {
    return !isEnded();
  }

  /** Whether it can go on where it stopped. */
  public boolean canGoOn() {
    return this == PAUSED || this == FAILED || this == CANCELLED;
  }
}
