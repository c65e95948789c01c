package kutip.intake;

/** What came of asking a feed the last time. */
public enum FeedOutcome {
  NEVER_ASKED,
  NEWS,
  NOTHING_NEW,
  FAILED
}
