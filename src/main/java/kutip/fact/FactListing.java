package kutip.fact;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kutip.shared.Chunks;
import kutip.shared.FactId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goes through facts from place to place: a list that goes on while facts are stored. */
@Service
@Transactional(readOnly = true)
public class FactListing {

  private final FactQueries facts;
  private final NamedParameterJdbcTemplate jdbc;

  FactListing(FactQueries facts, NamedParameterJdbcTemplate jdbc) {
    this.facts = facts;
    this.jdbc = jdbc;
  }

  /** The facts behind a place, with their claims; from the beginning without one. */
  public List<FactDetail> after(
      FactFilter filter, FactSort sort, @Nullable FactPlace place, int limit) {
    List<FactId> ids = new ArrayList<>();
    if (place == null || place.value() != null) {
      ids.addAll(ids(filter, sort, place, limit, true));
    }
    // Facts without a value stand last; asked for apart, so that an index gives the others.
    if (ids.size() < limit && sort != FactSort.SOURCES) {
      FactPlace last = place != null && place.value() == null ? place : null;
      ids.addAll(ids(filter, sort, last, limit - ids.size(), false));
    }
    return facts.details(ids);
  }

  /** The facts found last, the last first, with their claims. */
  public List<FactDetail> latest(FactFilter filter, int limit) {
    FactWhere where = new FactWhere(filter);
    where.values().put("limit", limit);
    String sql = "select f.id from fact f" + where.sql() + " order by f.id desc limit :limit";
    return facts.details(
        jdbc.queryForList(sql, where.values(), Long.class).stream().map(FactId::new).toList());
  }

  /** Those of some facts that a filter leaves and none of whose claims was stored before. */
  public List<FactId> newAmong(Collection<FactId> ids, FactFilter filter, Instant since) {
    List<FactId> found = new ArrayList<>();
    for (List<FactId> chunk : Chunks.of(ids)) {
      FactWhere where = new FactWhere(filter);
      where.values().put("among", chunk.stream().map(FactId::value).toList());
      where.values().put("since", since.atOffset(ZoneOffset.UTC));
      String condition =
          where.and(
              """
              f.id in (:among) and not exists (select 1 from fact_member m
                join claim k on k.id = m.claim_id
                where m.fact_id = f.id and k.stored_at < :since)\
              """);
      jdbc.queryForList("select f.id from fact f" + condition, where.values(), Long.class)
          .forEach(id -> found.add(new FactId(id)));
    }
    return found;
  }

  /** Where a fact of a list stands. */
  public FactPlace place(FactSort sort, FactDetail detail) {
    return FactPlace.of(sort, detail.fact());
  }

  private List<FactId> ids(
      FactFilter filter, FactSort sort, @Nullable FactPlace place, int limit, boolean valued) {
    String column = column(sort);
    String condition = column + (valued ? " is not null" : " is null");
    if (place != null) {
      condition += " and " + behind(column, sort == FactSort.OLDEST ? ">" : "<", valued);
    }
    FactOrder order = FactOrder.of(filter, sort, condition);
    Map<String, Object> values = order.values();
    values.put("limit", limit);
    if (place != null) {
      values.put("placeId", place.id());
      if (valued && place.value() != null) {
        values.put("place", place.value());
      }
    }
    return jdbc.queryForList(order.sql() + " limit :limit", values, Long.class).stream()
        .map(FactId::new)
        .toList();
  }

  private static String behind(String column, String than, boolean valued) {
    return valued
        ? "(%1$s %2$s :place or (%1$s = :place and f.id %2$s :placeId))".formatted(column, than)
        : "f.id " + than + " :placeId";
  }

  private static String column(FactSort sort) {
    return switch (sort) {
      case NEWEST, OLDEST -> "f.on_day";
      case AMOUNT -> "f.usd";
      case SOURCES -> "f.source_count";
    };
  }
}
