package kutip.company;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds names in addresses that no other entry has. */
final class FreeSlugs {

  private FreeSlugs() {}

  /** A slug for each name; one query finds the few that are taken, and only those ask again. */
  static Map<String, String> of(
      Collection<String> names, NamedRepository<? extends NamedEntity> repository) {
    Map<String, String> slugs = new TreeMap<>();
    if (names.isEmpty()) {
      return slugs;
    }
    Set<String> taken = new HashSet<>(repository.slugsIn(names.stream().map(Slugs::of).toList()));
    for (String name : names) {
      String base = Slugs.of(name);
      if (taken.contains(base)) {
        taken.addAll(repository.slugsLike(base));
      }
      slugs.put(name, free(name, taken));
    }
    return slugs;
  }

  /** The first slug of the name that is not taken; it is from now on. */
  static String free(String name, Set<String> taken) {
    String base = Slugs.of(name);
    String slug = base;
    for (int i = 2; !taken.add(slug); i++) {
      slug = base + "-" + i;
    }
    return slug;
  }
}
