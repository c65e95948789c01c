package kutip.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kutip.shared.Chunks;
import kutip.shared.FactId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is to be told and was told. */
@Repository
class DeliveryRows {

  private final JdbcClient jdbc;

  DeliveryRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void addNews(Collection<FactId> facts) {
    for (FactId fact : facts) {
      jdbc.sql("insert into fact_news (fact_id) values (:fact)")
          .param("fact", fact.value())
          .update();
    }
  }

  /** The next changed facts by the number of their news. */
  Map<Long, FactId> news(int limit) {
    return jdbc
        .sql("select id, fact_id from fact_news order by id limit :limit")
        .param("limit", limit)
        .query((r, n) -> Map.entry(r.getLong(1), new FactId(r.getLong(2))))
        .stream()
        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  void dropNews(Collection<Long> numbers) {
    Chunks.of(numbers)
        .forEach(chunk ->
            jdbc.sql("delete from fact_news where id in (:ids)").param("ids", chunk).update());
  }

  Set<FactId> told(WebhookId hook, Collection<FactId> among) {
    Set<FactId> told = new HashSet<>();
    for (List<FactId> chunk : Chunks.of(among)) {
      jdbc.sql("select fact_id from webhook_fact where hook_id = :hook and fact_id in (:facts)")
          .param("hook", hook.value())
          .param("facts", chunk.stream().map(FactId::value).toList())
          .query(Long.class)
          .list()
          .forEach(id -> told.add(new FactId(id)));
    }
    return told;
  }

  void insert(WebhookId hook, List<FactId> facts, Instant now) {
    long id = jdbc.sql("select nextval('webhook_delivery_seq')").query(Long.class).single();
    jdbc.sql(
            """
            insert into webhook_delivery (id, hook_id, state, facts, attempts, created_at)
            values (:id, :hook, 'WAITING', :facts, 0, :now)\
            """)
        .param("id", id)
        .param("hook", hook.value())
        .param("facts", facts.size())
        .param("now", WebhookRows.at(now))
        .update();
    for (FactId fact : facts) {
      jdbc.sql("insert into webhook_fact (hook_id, fact_id, delivery_id) values (:h, :f, :d)")
          .param("h", hook.value())
          .param("f", fact.value())
          .param("d", id)
          .update();
    }
  }

  /** The first that waits at each address that may be told now: messages keep their order. */
  List<Delivery> due(Instant now) {
    return jdbc.sql(
            """
            select d.* from webhook_delivery d join webhook w on w.id = d.hook_id
            where w.active and w.next_at <= :now and d.state = 'WAITING'
              and d.id = (select min(o.id) from webhook_delivery o
                where o.hook_id = d.hook_id and o.state = 'WAITING')
            order by d.id\
            """)
        .param("now", WebhookRows.at(now))
        .query(DeliveryRows::delivery)
        .list();
  }

  List<FactId> facts(long delivery) {
    return jdbc
        .sql("select fact_id from webhook_fact where delivery_id = :id order by fact_id")
        .param("id", delivery)
        .query(Long.class)
        .list()
        .stream()
        .map(FactId::new)
        .toList();
  }

  void tried(Delivery d, DeliveryState state, @Nullable Integer status, @Nullable String message) {
    jdbc.sql(
            """
            update webhook_delivery set state = :state, attempts = attempts + 1, tried_at = :now,
              status = :status, message = :message
            where id = :id\
            """)
        .param("state", state.name())
        .param("now", WebhookRows.at(Instant.now()))
        .param("status", status, java.sql.Types.INTEGER)
        .param("message", message, java.sql.Types.VARCHAR)
        .param("id", d.id())
        .update();
  }

  /** The last first, from behind one of them on. */
  List<Delivery> before(WebhookId hook, long before, int limit) {
    return jdbc.sql(
            """
            select * from webhook_delivery where hook_id = :hook and id < :before
            order by id desc limit :limit\
            """)
        .param("hook", hook.value())
        .param("before", before)
        .param("limit", limit)
        .query(DeliveryRows::delivery)
        .list();
  }

  void forget(Instant before) {
    jdbc.sql("delete from webhook_delivery where state <> 'WAITING' and created_at < :before")
        .param("before", WebhookRows.at(before))
        .update();
  }

  private static Delivery delivery(ResultSet r, int row) throws SQLException {
    return new Delivery(
        r.getLong("id"),
        new WebhookId(r.getLong("hook_id")),
        DeliveryState.valueOf(r.getString("state")),
        r.getInt("facts"),
        r.getInt("attempts"),
        r.getObject("created_at", OffsetDateTime.class).toInstant(),
        WebhookRows.instant(r.getObject("tried_at", OffsetDateTime.class)),
        (Integer) r.getObject("status"),
        r.getString("message"));
  }
}
