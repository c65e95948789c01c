package kutip.company;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what users, and the team as a whole, follow. */
@Service
public class WatchService {

  /** The owner of what the whole team follows; no user has this name. */
  public static final String TEAM = "";

  private final NamedParameterJdbcTemplate jdbc;
  private final RegistryQueries registry;
  private final Clock clock = Clock.systemUTC();

  WatchService(NamedParameterJdbcTemplate jdbc, RegistryQueries registry) {
    this.jdbc = jdbc;
    this.registry = registry;
  }

  /**
   * @param owner a user's name, or {@link #TEAM}
   */
  @Transactional
  public void follow(String owner, WatchKind kind, String name) {
    Map<String, Object> values =
        Map.of(
            "owner",
            folded(owner),
            "what",
            kind.name(),
            "name",
            name,
            "since",
            clock.instant().atOffset(ZoneOffset.UTC));
    jdbc.update("delete from watch where owner = :owner and what = :what and name = :name", values);
    jdbc.update(
        "insert into watch (owner, what, name, since) values (:owner, :what, :name, :since)",
        values);
  }

  /** Ends it under every name that stands for the same entry. */
  @Transactional
  public void unfollow(String owner, WatchKind kind, String name) {
    CanonicalNames names = registry.names();
    Map<String, String> values = Map.of("owner", folded(owner), "what", kind.name());
    List<String> same =
        jdbc
            .queryForList(
                "select name from watch where owner = :owner and what = :what",
                values,
                String.class)
            .stream()
            .filter(followed -> names.of(followed).equals(names.of(name)))
            .toList();
    for (String followed : same) {
      jdbc.update(
          "delete from watch where owner = :owner and what = :what and name = :name",
          Map.of("owner", folded(owner), "what", kind.name(), "name", followed));
    }
  }

  /** What one owner follows. */
  @Transactional(readOnly = true)
  public Watchlist of(String owner) {
    return list(Set.of(folded(owner)));
  }

  /** What a user follows, alone or with the team. */
  @Transactional(readOnly = true)
  public Watchlist seenBy(String user) {
    return list(new TreeSet<>(List.of(folded(user), TEAM)));
  }

  private Watchlist list(Set<String> owners) {
    Set<String> companies = new TreeSet<>();
    Set<String> people = new TreeSet<>();
    CanonicalNames names = registry.names();
    jdbc.query(
        "select what, name from watch where owner in (:owners)",
        Map.of("owners", List.copyOf(owners)),
        row -> {
          Set<String> to =
              WatchKind.valueOf(row.getString(1)) == WatchKind.COMPANY ? companies : people;
          to.add(names.of(row.getString(2)));
        });
    return new Watchlist(companies, people);
  }

  /** Users are one whatever case they sign in with. */
  private static String folded(String owner) {
    return owner.strip().toLowerCase(Locale.ROOT);
  }
}
