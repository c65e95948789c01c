package kutip.insight;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the views that users saved by name, for themselves or for the whole team. */
@Service
public class SavedViews {

  /** Longest name. */
  public static final int NAME = 80;

  private static final int QUERY = 8000;

  private final NamedParameterJdbcTemplate jdbc;
  private final Clock clock = Clock.systemUTC();

  SavedViews(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Saves a view; one of the same page, owner and name is replaced.
   *
   * @throws IllegalArgumentException for a name that is blank or too long, or too many filters
   */
  @Transactional
  public void save(String owner, String page, String name, String query, boolean team) {
    String kept = name.strip();
    if (kept.isEmpty() || kept.length() > NAME || query.length() > QUERY) {
      throw new IllegalArgumentException("no such view can be kept");
    }
    jdbc.update(
        "delete from saved_view where owner = :owner and page = :page and name = :name",
        Map.of("owner", folded(owner), "page", page, "name", kept));
    jdbc.update(
        "insert into saved_view (owner, page, name, query, team, saved_at)"
            + " values (:owner, :page, :name, :query, :team, :now)",
        Map.of(
            "owner",
            folded(owner),
            "page",
            page,
            "name",
            kept,
            "query",
            query,
            "team",
            team,
            "now",
            clock.instant().atOffset(ZoneOffset.UTC)));
  }

  /** A user's own views of a page and the team's, by name. */
  @Transactional(readOnly = true)
  public List<SavedView> of(String user, String page) {
    return jdbc.query(
        "select id, owner, page, name, query, team from saved_view"
            + " where page = :page and (owner = :owner or team) order by lower(name), id",
        Map.of("page", page, "owner", folded(user)),
        (r, i) ->
            new SavedView(
                r.getLong(1),
                r.getString(2),
                r.getString(3),
                r.getString(4),
                r.getString(5),
                r.getBoolean(6)));
  }

  /** Forgets one of a user's own views; another's stays. */
  @Transactional
  public void forget(String owner, long id) {
    jdbc.update(
        "delete from saved_view where id = :id and owner = :owner",
        Map.of("id", id, "owner", folded(owner)));
  }

  /** Names of users are compared in lower case. */
  private static String folded(String owner) {
    return owner.toLowerCase(Locale.ROOT);
  }
}
