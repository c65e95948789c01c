package kutip.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kutip.intake.fetch.Fetched.Validators;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of feeds and of their items. */
@Repository
class FeedRows {

  private final JdbcClient jdbc;

  FeedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  FeedId insert(String address, boolean wholePages, int minutes, String by, Instant now) {
    long id = jdbc.sql("select nextval('feed_seq')").query(Long.class).single();
    jdbc.sql(
            """
            insert into feed (id, address, whole_pages, paused, minutes, added_by, added_at,
              next_poll_at, outcome, failures, seen, stored)
            values (:id, :address, :whole, false, :minutes, :by, :now, :now, 'NEVER_ASKED', 0, 0, 0)\
            """)
        .param("id", id)
        .param("address", address)
        .param("whole", wholePages)
        .param("minutes", minutes)
        .param("by", by)
        .param("now", at(now))
        .update();
    return new FeedId(id);
  }

  List<Feed> all() {
    return jdbc.sql("select * from feed order by lower(coalesce(title, address)), id")
        .query(FeedRows::feed)
        .list();
  }

  Optional<Feed> find(FeedId id) {
    return jdbc.sql("select * from feed where id = :id")
        .param("id", id.value())
        .query(FeedRows::feed)
        .optional();
  }

  boolean isKnown(String address) {
    return jdbc.sql("select count(*) from feed where address = :address")
            .param("address", address)
            .query(Long.class)
            .single()
        > 0;
  }

  List<Feed> due(Instant now, int limit) {
    return jdbc.sql(
            """
            select * from feed where not paused and next_poll_at <= :now
            order by next_poll_at, id fetch first :limit rows only\
            """)
        .param("now", at(now))
        .param("limit", limit)
        .query(FeedRows::feed)
        .list();
  }

  Validators validators(FeedId id) {
    return jdbc.sql("select etag, last_modified from feed where id = :id")
        .param("id", id.value())
        .query((r, n) -> new Validators(r.getString(1), r.getString(2)))
        .optional()
        .orElse(Validators.NONE);
  }

  void pause(FeedId id, boolean paused) {
    jdbc.sql("update feed set paused = :paused where id = :id")
        .param("paused", paused)
        .param("id", id.value())
        .update();
  }

  void pollAt(FeedId id, Instant when) {
    jdbc.sql("update feed set next_poll_at = :at where id = :id")
        .param("at", at(when))
        .param("id", id.value())
        .update();
  }

  void delete(FeedId id) {
    jdbc.sql("delete from feed where id = :id").param("id", id.value()).update();
  }

  /** Keeps what came of asking. */
  void polled(FeedId id, FeedNews news, Instant now, Instant next) {
    jdbc.sql(
            """
            update feed set polled_at = :now, next_poll_at = :next, outcome = :outcome,
              message = :message, failures = :failures, seen = seen + :seen, stored = stored + :stored,
              title = coalesce(:title, title), etag = :etag, last_modified = :modified
            where id = :id\
            """)
        .param("now", at(now))
        .param("next", at(next))
        .param("outcome", news.outcome().name())
        .param("message", news.message())
        .param("failures", news.failures())
        .param("seen", news.seen())
        .param("stored", news.stored())
        .param("title", news.title())
        .param("etag", news.validators().etag())
        .param("modified", news.validators().lastModified())
        .param("id", id.value())
        .update();
  }

  /** Which of these items were taken before. */
  Set<String> taken(FeedId id, Collection<String> hashes) {
    if (hashes.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        jdbc.sql("select item_hash from feed_item where feed_id = :id and item_hash in (:hashes)")
            .param("id", id.value())
            .param("hashes", hashes)
            .query(String.class)
            .list());
  }

  void take(FeedId id, Collection<String> hashes, Instant now) {
    for (String hash : hashes) {
      jdbc.sql("insert into feed_item (feed_id, item_hash, seen_at) values (:id, :hash, :now)")
          .param("id", id.value())
          .param("hash", hash)
          .param("now", at(now))
          .update();
    }
  }

  private static Feed feed(ResultSet r, int row) throws SQLException {
    return new Feed(
        new FeedId(r.getLong("id")),
        r.getString("address"),
        r.getString("title"),
        r.getBoolean("whole_pages"),
        r.getBoolean("paused"),
        r.getInt("minutes"),
        r.getObject("added_at", OffsetDateTime.class).toInstant(),
        instant(r.getObject("polled_at", OffsetDateTime.class)),
        r.getObject("next_poll_at", OffsetDateTime.class).toInstant(),
        FeedOutcome.valueOf(r.getString("outcome")),
        r.getString("message"),
        r.getInt("failures"),
        r.getLong("seen"),
        r.getLong("stored"));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
