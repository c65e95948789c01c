package kutip.job;

import java.time.Duration;

/** Something to do again and again on one node of those that run; a bean of its feature. */
public interface RecurringWork {

  /** Its own name among all; kept in the database. */
  String name();

  /** From the end of one run to the start of the next. */
  Duration pause();

  void run() throws Exception;
}
