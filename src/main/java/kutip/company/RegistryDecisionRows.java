package kutip.company;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table {@code registry_decision}; rows are added and never changed. */
@Repository
class RegistryDecisionRows {

  private static final int LONGEST_REASON = 2000;
  private static final String SELECT =
      "select d.id, d.what, d.verb, d.name, d.other, d.who, d.decided_at, d.reason, d.undoes,"
          + " exists (select 1 from registry_decision u where u.undoes = d.id)"
          + " from registry_decision d ";

  private final NamedParameterJdbcTemplate jdbc;

  RegistryDecisionRows(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** A decision as it comes, without its number. */
  record Made(
      NameKind what,
      RegistryDecision.Verb verb,
      String name,
      @Nullable String other,
      String who,
      @Nullable String reason,
      @Nullable Long undoes) {}

  long add(Made made, @Nullable EntryBefore before, Instant now) {
    Long id =
        Objects.requireNonNull(
            jdbc.getJdbcTemplate()
                .queryForObject("select nextval('registry_decision_seq')", Long.class));
    jdbc.getJdbcTemplate()
        .update(
            "insert into registry_decision (id, what, verb, name, other, who, decided_at, reason,"
                + " entry_before, undoes) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            id,
            made.what().name(),
            made.verb().name(),
            made.name(),
            made.other(),
            made.who(),
            now.atOffset(ZoneOffset.UTC),
            shortened(made.reason()),
            before == null ? null : before.toJson(),
            made.undoes());
    return id;
  }

  private static @Nullable String shortened(@Nullable String reason) {
    if (reason == null || reason.isBlank()) {
      return null;
    }
    String stripped = reason.strip();
    return stripped.substring(0, Math.min(LONGEST_REASON, stripped.length()));
  }

  Optional<RegistryDecision> find(long id) {
    return jdbc
        .query(SELECT + "where d.id = :id", Map.of("id", id), RegistryDecisionRows::read)
        .stream()
        .findFirst();
  }

  List<RegistryDecision> list(int offset, int limit) {
    return jdbc.query(
        SELECT + "order by d.id desc limit :limit offset :offset",
        Map.of("limit", limit, "offset", offset),
        RegistryDecisionRows::read);
  }

  @Nullable EntryBefore before(long id) {
    return EntryBefore.ofJson(
        jdbc.queryForObject(
            "select entry_before from registry_decision where id = :id",
            Map.of("id", id),
            String.class));
  }

  /** Whether something was decided on the name later, and still holds. */
  boolean laterOn(RegistryDecision decision) {
    Long count =
        jdbc.queryForObject(
            "select count(*) from registry_decision d where d.id > :id and d.what = :what"
                + " and (d.name = :name or d.other = :name) and d.verb <> 'TAKE_BACK'"
                + " and not exists (select 1 from registry_decision u where u.undoes = d.id)",
            Map.of("id", decision.id(), "what", decision.what().name(), "name", decision.name()),
            Long.class);
    return count != null && count > 0;
  }

  private static RegistryDecision read(ResultSet row, int number) throws SQLException {
    return new RegistryDecision(
        row.getLong(1),
        NameKind.valueOf(row.getString(2)),
        RegistryDecision.Verb.valueOf(row.getString(3)),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getObject(7, OffsetDateTime.class).toInstant(),
        row.getString(8),
        (Long) row.getObject(9),
        row.getBoolean(10));
  }
}
