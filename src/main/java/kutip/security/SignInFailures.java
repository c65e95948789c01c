package kutip.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts failed sign-ins by account and by address, in the store, so that every node counts
 * together. Names that do not exist are counted like any other: a lock tells nothing.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class SignInFailures {

  /** Failures of one account that are forgiven. */
  static final int ACCOUNT_LIMIT = 5;

  /** Failures from one address that are forgiven: several people may share it. */
  static final int ADDRESS_LIMIT = 50;

  private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
  private static final Duration FIRST_LOCK = Duration.ofMinutes(1);
  private static final Duration LONGEST_LOCK = Duration.ofMinutes(15);
  private static final Duration FORGOTTEN = Duration.ofHours(24);

  private final JdbcTemplate jdbc;
  private final Clock clock = Clock.systemUTC();

  SignInFailures(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  private record Count(int failures, @Nullable Instant lockedUntil) {}

  boolean locked(String name, String address) {
    return locked(account(name)) || locked(place(address));
  }

  private boolean locked(String subject) {
    Instant until = count(subject).lockedUntil();
    return until != null && clock.instant().isBefore(until);
  }

  /** How long the next refusal is held back: twice as long after each failure. */
  Duration pause(String name, String address) {
    int account = count(account(name)).failures();
    int place = count(place(address)).failures() / (ADDRESS_LIMIT / ACCOUNT_LIMIT);
    int failures = Math.min(Math.max(account, place), 10);
    Duration doubled = FIRST_PAUSE.multipliedBy(1L << failures);
    return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }

  /** Notes a failure; true when it locks the account or the address from now on. */
  boolean failed(String name, String address) {
    Instant forgotten = clock.instant().minus(FORGOTTEN);
    jdbc.update("delete from sign_in_failure where failed_at < ?", Timestamp.from(forgotten));
    boolean account = note(account(name), ACCOUNT_LIMIT);
    boolean place = note(place(address), ADDRESS_LIMIT);
    return account || place;
  }

  void succeeded(String name) {
    jdbc.update("delete from sign_in_failure where subject = ?", account(name));
  }

  private boolean note(String subject, int limit) {
    Instant now = clock.instant();
    Count before = count(subject);
    int failures = before.failures() + 1;
    Timestamp until = failures < limit ? null : Timestamp.from(now.plus(lock(failures - limit)));
    int updated =
        jdbc.update(
            "update sign_in_failure set failures = ?, failed_at = ?, locked_until = ?"
                + " where subject = ?",
            failures,
            Timestamp.from(now),
            until,
            subject);
    if (updated == 0) {
      jdbc.update(
          "insert into sign_in_failure (subject, failures, failed_at, locked_until)"
              + " values (?, ?, ?, ?)",
          subject,
          failures,
          Timestamp.from(now),
          until);
    }
    return until != null;
  }

  /** Twice as long each time. */
  private static Duration lock(int beyond) {
    Duration doubled = FIRST_LOCK.multipliedBy(1L << Math.min(beyond, 10));
    return doubled.compareTo(LONGEST_LOCK) < 0 ? doubled : LONGEST_LOCK;
  }

  private Count count(String subject) {
    List<Count> found =
        jdbc.query(
            "select failures, locked_until from sign_in_failure where subject = ?",
            (row, i) ->
                new Count(
                    row.getInt(1),
                    row.getTimestamp(2) == null ? null : row.getTimestamp(2).toInstant()),
            subject);
    return found.isEmpty() ? new Count(0, null) : found.getFirst();
  }

  private static String account(String name) {
    String key = UserService.keyOf(name).replace("\0", "");
    return "account " + key.substring(0, Math.min(key.length(), 100));
  }

  private static String place(String address) {
    return "address " + address.substring(0, Math.min(address.length(), 100));
  }
}
