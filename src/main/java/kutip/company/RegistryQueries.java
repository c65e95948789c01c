package kutip.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    List<NameEntry> entries = new ArrayList<>(entries(companies));
    entries.addAll(entries(people));
    return entries;
  }

  private static List<NameEntry> entries(NamedRepository<? extends NamedEntity> repository) {
    return RegistryEntries.of(
        repository.findByStateOrderByName(RegistryState.KNOWN),
        repository.findByStateOrderByName(RegistryState.MERGED));
  }

  /** Reads the names anew when they are next asked for. */
  void forget() {
    cached = null;
    cachedNames = null;
  }

  /** Every other name that a known entry has now; none for an unknown one. */
  public List<String> otherNames(NameKind kind, String name) {
    return current().entries().stream()
        .filter(e -> (e.type() == NameEntry.Type.PERSON) == (kind == NameKind.PERSON))
        .filter(e -> e.name().equals(name))
        .flatMap(e -> Stream.concat(e.aliases().stream(), e.ambiguous().stream()))
        .filter(other -> !other.equals(name))
        .distinct()
        .toList();
  }

  /** Known entries with names like this one, the likeliest first. */
  public List<String> likely(NameKind kind, String name, int limit) {
    return NameLikeness.best(current(), kind, name, limit);
  }

  /** By the name in addresses, also that of a name that was merged into it. */
  public Optional<Company> companyBySlug(String slug) {
    return companies.findBySlug(slug).map(c -> current(companies, c)).map(this::shown);
  }

  /** With the names that reviewers merged, without those that they split. */
  private Company shown(CompanyEntity entity) {
    Company c = entity.toCompany();
    return c.state() != RegistryState.KNOWN
        ? c
        : new Company(
            c.id(),
            c.name(),
            c.slug(),
            c.type(),
            c.state(),
            c.parent(),
            c.tickers(),
            otherNames(NameKind.COMPANY, c.name()));
  }

  private Person shown(PersonEntity entity) {
    Person p = entity.toPerson();
    return p.state() != RegistryState.KNOWN
        ? p
        : new Person(
            p.id(),
            p.name(),
            p.slug(),
            p.state(),
            p.leads(),
            p.organisations(),
            otherNames(NameKind.PERSON, p.name()));
  }

  private <E extends NamedEntity> E current(NamedRepository<E> repository, E found) {
    return found.state == RegistryState.MERGED
        ? repository.findByName(names().of(found.name)).orElse(found)
        : found;
  }

  /** By canonical name. */
  public Optional<Company> companyByName(String name) {
    return companies.findByName(name).map(CompanyEntity::toCompany);
  }

  /** Known companies with one of those tickers, in capitals, with their exchange or without. */
  public List<String> companiesByTicker(Set<String> tickers) {
    return current().entries().stream()
        .filter(e ->
            e.tickers().stream()
                .map(t -> t.strip().toUpperCase(Locale.ROOT))
                .anyMatch(
                    t -> tickers.contains(t) || tickers.contains(t.substring(t.indexOf(':') + 1))))
        .map(NameEntry::name)
        .toList();
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

  /** By the name in addresses, also that of a name that was merged into it. */
  public Optional<Person> personBySlug(String slug) {
    return people.findBySlug(slug).map(p -> current(people, p)).map(this::shown);
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
