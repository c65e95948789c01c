package kutip.company;

import java.util.Set;

/** Companies and people that someone follows, by canonical name. */
public record Watchlist(Set<String> companies, Set<String> people) {

  public static final Watchlist NOTHING = new Watchlist(Set.of(), Set.of());

  public Watchlist {
    companies = Set.copyOf(companies);
    people = Set.copyOf(people);
  }

  public boolean isEmpty() {
    return companies.isEmpty() && people.isEmpty();
  }

  public boolean has(WatchKind kind, String name) {
    return switch (kind) {
      case COMPANY -> companies.contains(name);
      case PERSON -> people.contains(name);
    };
  }
}
