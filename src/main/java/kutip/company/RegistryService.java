package kutip.company;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import kutip.extraction.NameEntry;
import kutip.extraction.NameRegistry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes companies and people. */
@Service
public class RegistryService {

  private final CompanyRepository companies;
  private final PersonRepository people;
  private final RegistryVersionRepository versions;

  RegistryService(
      CompanyRepository companies, PersonRepository people, RegistryVersionRepository versions) {
    this.companies = companies;
    this.people = people;
    this.versions = versions;
  }

  /** Takes over the bundled registry when it is another one than the last time. */
  @Transactional
  public void takeOver(NameRegistry bundled) {
    if (bundled.version().equals(versions.bundled())) {
      return;
    }
    Map<String, CompanyEntity> knownCompanies = new HashMap<>();
    companies.findAll().forEach(c -> knownCompanies.put(c.name, c));
    Map<String, PersonEntity> knownPeople = new HashMap<>();
    people.findAll().forEach(p -> knownPeople.put(p.name, p));
    Set<String> companySlugs = new HashSet<>();
    knownCompanies.values().forEach(c -> companySlugs.add(c.slug));
    Set<String> personSlugs = new HashSet<>();
    knownPeople.values().forEach(p -> personSlugs.add(p.slug));
    for (NameEntry entry : bundled.entries()) {
      if (entry.type() == NameEntry.Type.PERSON) {
        knownPeople
            .computeIfAbsent(entry.name(), n -> new PersonEntity(n, free(n, personSlugs)))
            .know(entry);
      } else {
        knownCompanies
            .computeIfAbsent(entry.name(), n -> new CompanyEntity(n, free(n, companySlugs)))
            .know(entry);
      }
    }
    companies.saveAll(knownCompanies.values());
    people.saveAll(knownPeople.values());
    versions.advance(bundled.version());
  }

  /** Adds the names that the registry does not have yet as proposals. */
  @Transactional
  public void propose(Collection<String> companyNames, Collection<String> personNames) {
    Set<String> newCompanies = new TreeSet<>(companyNames);
    if (!newCompanies.isEmpty()) {
      companies.findByNameIn(newCompanies).forEach(c -> newCompanies.remove(c.name));
    }
    slugs(newCompanies, companies::slugsIn, companies::slugsLike)
        .forEach((name, slug) -> companies.save(new CompanyEntity(name, slug)));
    Set<String> newPeople = new TreeSet<>(personNames);
    if (!newPeople.isEmpty()) {
      people.findByNameIn(newPeople).forEach(p -> newPeople.remove(p.name));
    }
    slugs(newPeople, people::slugsIn, people::slugsLike)
        .forEach((name, slug) -> people.save(new PersonEntity(name, slug)));
  }

  /** A slug for each name; one query finds the few that are taken, and only those ask again. */
  private static Map<String, String> slugs(
      Collection<String> names,
      Function<Collection<String>, List<String>> slugsIn,
      Function<String, List<String>> slugsLike) {
    Map<String, String> slugs = new TreeMap<>();
    if (names.isEmpty()) {
      return slugs;
    }
    Set<String> taken = new HashSet<>(slugsIn.apply(names.stream().map(Slugs::of).toList()));
    for (String name : names) {
      String base = Slugs.of(name);
      if (taken.contains(base)) {
        taken.addAll(slugsLike.apply(base));
      }
      slugs.put(name, free(name, taken));
    }
    return slugs;
  }

  private static String free(String name, Set<String> taken) {
    String base = Slugs.of(name);
    String slug = base;
    for (int i = 2; !taken.add(slug); i++) {
      slug = base + "-" + i;
    }
    return slug;
  }
}
