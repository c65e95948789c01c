package kutip.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of webhooks. */
@Repository
class WebhookRows {

  private final JdbcClient jdbc;

  WebhookRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  WebhookId insert(String address, String wanted, String secret, String by, Instant now) {
    long id = jdbc.sql("select nextval('webhook_seq')").query(Long.class).single();
    jdbc.sql(
            """
            insert into webhook (id, address, wanted, secret, active, added_by, added_at, since_at,
              failures, next_at)
            values (:id, :address, :wanted, :secret, true, :by, :now, :now, 0, :now)\
            """)
        .param("id", id)
        .param("address", address)
        .param("wanted", wanted)
        .param("secret", secret)
        .param("by", by)
        .param("now", at(now))
        .update();
    return new WebhookId(id);
  }

  List<Webhook> all() {
    return jdbc.sql("select * from webhook order by id").query(WebhookRows::webhook).list();
  }

  Optional<Webhook> find(WebhookId id) {
    return jdbc.sql("select * from webhook where id = :id")
        .param("id", id.value())
        .query(WebhookRows::webhook)
        .optional();
  }

  boolean anyActive() {
    return jdbc.sql("select count(*) from webhook where active").query(Long.class).single() > 0;
  }

  /** Since when facts are new to it. */
  Instant since(WebhookId id) {
    return jdbc.sql("select since_at from webhook where id = :id")
        .param("id", id.value())
        .query(OffsetDateTime.class)
        .single()
        .toInstant();
  }

  String secret(WebhookId id) {
    return jdbc.sql("select secret from webhook where id = :id")
        .param("id", id.value())
        .query(String.class)
        .single();
  }

  boolean delete(WebhookId id) {
    return jdbc.sql("delete from webhook where id = :id").param("id", id.value()).update() == 1;
  }

  void stop(WebhookId id, @Nullable String because) {
    jdbc.sql("update webhook set active = false, stopped_because = :because where id = :id")
        .param("because", because)
        .param("id", id.value())
        .update();
  }

  /** What was found while it was stopped is not told any more. */
  void resume(WebhookId id, Instant now) {
    jdbc.sql(
            """
            update webhook set active = true, stopped_because = null, failures = 0,
              failing_since = null, next_at = :now, since_at = :now
            where id = :id and not active\
            """)
        .param("now", at(now))
        .param("id", id.value())
        .update();
  }

  void heard(WebhookId id, Instant now) {
    jdbc.sql(
            """
            update webhook set failures = 0, failing_since = null, next_at = :now, told_at = :now
            where id = :id\
            """)
        .param("now", at(now))
        .param("id", id.value())
        .update();
  }

  void failed(WebhookId id, Instant now, Instant next) {
    jdbc.sql(
            """
            update webhook set failures = failures + 1, next_at = :next,
              failing_since = coalesce(failing_since, :now)
            where id = :id\
            """)
        .param("now", at(now))
        .param("next", at(next))
        .param("id", id.value())
        .update();
  }

  private static Webhook webhook(ResultSet r, int row) throws SQLException {
    return new Webhook(
        new WebhookId(r.getLong("id")),
        r.getString("address"),
        HookFilter.read(r.getString("wanted")),
        r.getBoolean("active"),
        r.getString("stopped_because"),
        r.getString("added_by"),
        r.getObject("added_at", OffsetDateTime.class).toInstant(),
        r.getInt("failures"),
        instant(r.getObject("failing_since", OffsetDateTime.class)),
        instant(r.getObject("told_at", OffsetDateTime.class)));
  }

  static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
