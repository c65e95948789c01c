package kutip.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kutip.extraction.NameEntry;
import kutip.extraction.NameRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads companies and people. */
@Service
@Transactional(readOnly = true)
public class RegistryQueries {

  private final CompanyRepository companies;
  private final PersonRepository people;
  private final RegistryVersionRepository versions;

  private volatile @Nullable NameRegistry cached;
  private volatile @Nullable CanonicalNames cachedNames;

  RegistryQueries(
      CompanyRepository companies, PersonRepository people, RegistryVersionRepository versions) {
    this.companies = companies;
    this.people = people;
    this.versions = versions;
  }

  /** The names that extraction knows now; the same instance until an entry changes. */
  public NameRegistry current() {
    String version = Long.toString(versions.version());
    NameRegistry held = cached;
    if (held == null || !held.version().equals(version)) {
      held = new NameRegistry(entries(), version);
      cached = held;
    }
    return held;
  }

  /** The same names as a map to the canonical ones. */
  public CanonicalNames names() {
    NameRegistry registry = current();
    CanonicalNames held = cachedNames;
    if (held == null || !held.isOf(registry)) {
      held = new CanonicalNames(registry);
      cachedNames = held;
    }
    return held;
  }

  private List<NameEntry> entries() {
    List<NameEntry> entries = new ArrayList<>();
    companies
        .findByStateOrderByName(RegistryState.KNOWN)
        .forEach(company -> entries.add(company.toEntry()));
    people
        .findByStateOrderByName(RegistryState.KNOWN)
        .forEach(person -> entries.add(person.toEntry()));
    return entries;
  }

  public Optional<Company> companyBySlug(String slug) {
    return companies.findBySlug(slug).map(CompanyEntity::toCompany);
  }

  /** By canonical name. */
  public Optional<Company> companyByName(String name) {
    return companies.findByName(name).map(CompanyEntity::toCompany);
  }

  /** By canonical names; the ones that exist. */
  public List<Company> companiesByName(List<String> names) {
    return companies.findByNameIn(names).stream().map(CompanyEntity::toCompany).toList();
  }

  /** The companies whose parent is that one. */
  public List<Company> children(String parent) {
    return companies.findByParentOrderByName(parent).stream()
        .map(CompanyEntity::toCompany)
        .toList();
  }

  public Optional<Person> personBySlug(String slug) {
    return people.findBySlug(slug).map(PersonEntity::toPerson);
  }

  /** By canonical name. */
  public Optional<Person> personByName(String name) {
    return people.findByName(name).map(PersonEntity::toPerson);
  }

  /**
   * Companies whose name, alias or ticker has the words, best match first; all for a blank text.
   */
  public List<Company> companies(String words, int offset, int limit) {
    return companies.search(pattern("%", words), pattern("", words), offset, limit).stream()
        .map(CompanyEntity::toCompany)
        .toList();
  }

  public long countCompanies(String words) {
    return companies.countSearch(pattern("%", words));
  }

  /** People whose name or alias has the words, best match first; all for a blank text. */
  public List<Person> people(String words, int offset, int limit) {
    return people.search(pattern("%", words), pattern("", words), offset, limit).stream()
        .map(PersonEntity::toPerson)
        .toList();
  }

  public long countPeople(String words) {
    return people.countSearch(pattern("%", words));
  }

  private static String pattern(String before, String words) {
    return before + words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
  }
}
