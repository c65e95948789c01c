package kutip.restkit;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps answers to writes for a day, by who asked and under which key. */
@Component
class StoredAnswers {

  private static final Duration KEPT = Duration.ofDays(1);

  /** A first request that has not ended by then was cut off with its node. */
  private static final Duration LONGEST_WRITE = Duration.ofHours(1);

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;

  StoredAnswers(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * An answer.
   *
   * @param status null while the request is under way
   */
  record Stored(String hash, @Nullable Integer status, @Nullable String contentType, byte[] body) {}

  /** What is kept under the key, or nothing, when the key is the caller's from now on. */
  Optional<Stored> begin(String who, String key) {
    Instant now = Instant.now();
    transaction.executeWithoutResult(status ->
        jdbc.update(
            "delete from api_answer where created_at < ? or (status is null and created_at < ?)",
            Timestamp.from(now.minus(KEPT)),
            Timestamp.from(now.minus(LONGEST_WRITE))));
    try {
      transaction.executeWithoutResult(status ->
          jdbc.update(
              "insert into api_answer (who, request_key, request_hash, created_at)"
                  + " values (?, ?, '', ?)",
              who,
              key,
              Timestamp.from(now)));
      return Optional.empty();
    } catch (DuplicateKeyException e) {
      return Optional.of(find(who, key));
    }
  }

  private Stored find(String who, String key) {
    List<Stored> found =
        transaction.execute(status ->
            jdbc.query(
                "select request_hash, status, content_type, body from api_answer"
                    + " where who = ? and request_key = ?",
                (row, i) ->
                    new Stored(
                        row.getString(1),
                        (Integer) row.getObject(2),
                        row.getString(3),
                        bytes(row.getString(4))),
                who,
                key));
    // Forgotten in between: the first request has just failed.
    return found.isEmpty() ? new Stored("", null, null, new byte[0]) : found.getFirst();
  }

  private static byte[] bytes(@Nullable String body) {
    return body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
  }

  void finish(String who, String key, Stored answer) {
    transaction.executeWithoutResult(status ->
        jdbc.update(
            "update api_answer set request_hash = ?, status = ?, content_type = ?, body = ?"
                + " where who = ? and request_key = ?",
            answer.hash(),
            answer.status(),
            answer.contentType(),
            new String(answer.body(), StandardCharsets.UTF_8),
            who,
            key));
  }

  void forget(String who, String key) {
    transaction.executeWithoutResult(status ->
        jdbc.update("delete from api_answer where who = ? and request_key = ?", who, key));
  }
}
