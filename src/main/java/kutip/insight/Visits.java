package kutip.insight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers when users last saw the overview, so that it can say what has changed since. */
@Service
public class Visits {

  /** Looks that are closer together are one visit. */
  static final Duration PAUSE = Duration.ofMinutes(30);

  private final NamedParameterJdbcTemplate jdbc;
  private final Clock clock = Clock.systemUTC();

  Visits(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  private record Seen(Instant seenAt, @Nullable Instant beforeAt) {}

  /** Notes a look now; returns when the visit before this one ended, nothing at the first. */
  @Transactional
  public Optional<Instant> look(String user) {
    return look(user, clock.instant());
  }

  Optional<Instant> look(String user, Instant now) {
    String who = user.toLowerCase(Locale.ROOT);
    List<Seen> known =
        jdbc.query(
            "select seen_at, before_at from overview_visit where who = :who",
            Map.of("who", who),
            (r, i) ->
                new Seen(
                    r.getObject(1, OffsetDateTime.class).toInstant(),
                    r.getObject(2) == null
                        ? null
                        : r.getObject(2, OffsetDateTime.class).toInstant()));
    Instant before = null;
    if (!known.isEmpty()) {
      Seen last = known.getFirst();
      before = last.seenAt().plus(PAUSE).isBefore(now) ? last.seenAt() : last.beforeAt();
    }
    Map<String, Object> values = new HashMap<>();
    values.put("who", who);
    values.put("now", now.atOffset(ZoneOffset.UTC));
    values.put("before", before == null ? null : before.atOffset(ZoneOffset.UTC));
    String set = "update overview_visit set seen_at = :now, before_at = :before where who = :who";
    if (jdbc.update(set, values) == 0) {
      jdbc.update(
          "insert into overview_visit (who, seen_at, before_at) values (:who, :now, :before)",
          values);
    }
    return Optional.ofNullable(before);
  }
}
