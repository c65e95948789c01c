package kutip.company;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
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
  private final RegistryErasure erasure;

  RegistryService(
      CompanyRepository companies,
      PersonRepository people,
      RegistryVersionRepository versions,
      RegistryErasure erasure) {
    this.erasure = erasure;
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
    Predicate<String> forgotten = erasure.forgotten();
    for (NameEntry entry : bundled.entries()) {
      if (entry.type() == NameEntry.Type.PERSON) {
        if (forgotten.test(entry.name())) {
          continue;
        }
        knownPeople
            .computeIfAbsent(entry.name(), n -> new PersonEntity(n, FreeSlugs.free(n, personSlugs)))
            .know(entry);
      } else {
        knownCompanies
            .computeIfAbsent(
                entry.name(), n -> new CompanyEntity(n, FreeSlugs.free(n, companySlugs)))
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
    FreeSlugs.of(newCompanies, companies)
        .forEach((name, slug) -> companies.save(new CompanyEntity(name, slug)));
    Set<String> newPeople = new TreeSet<>(personNames);
    if (!newPeople.isEmpty()) {
      people.findByNameIn(newPeople).forEach(p -> newPeople.remove(p.name));
      newPeople.removeIf(erasure.forgotten());
    }
    FreeSlugs.of(newPeople, people)
        .forEach((name, slug) -> people.save(new PersonEntity(name, slug)));
  }
}
