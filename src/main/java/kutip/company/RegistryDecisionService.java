package kutip.company;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kutip.company.RegistryDecision.Verb;
import kutip.company.RegistryDecisionRows.Made;
import kutip.security.AuditVerb;
import kutip.security.Audited;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides what names stand for. Each decision is kept with what it changed, can be taken back, and
 * is heard by whatever the name was used in; extraction knows it from the next text on.
 */
@Service
public class RegistryDecisionService {

  private static final int LONGEST_NAME = 400;

  private final CompanyRepository companies;
  private final PersonRepository people;
  private final RegistryVersionRepository versions;
  private final RegistryDecisionRows rows;
  private final RegistryQueries registry;
  private final ApplicationEventPublisher events;
  private final Clock clock = Clock.systemUTC();

  RegistryDecisionService(
      CompanyRepository companies,
      PersonRepository people,
      RegistryVersionRepository versions,
      RegistryDecisionRows rows,
      RegistryQueries registry,
      ApplicationEventPublisher events) {
    this.companies = companies;
    this.people = people;
    this.versions = versions;
    this.rows = rows;
    this.registry = registry;
    this.events = events;
  }

  /**
   * Makes an entry of a proposal.
   *
   * @throws IllegalArgumentException {@code gone} when it is no proposal any more
   */
  @Transactional
  public long create(NameKind kind, String name, NewName said, String who) {
    NamedEntity entry = entry(kind, name);
    require(entry.state == RegistryState.PROPOSED || entry.state == RegistryState.DISMISSED);
    EntryBefore before = entry.before();
    Set<String> names = new HashSet<>(said.aliases());
    names.add(name);
    Set<String> held = holders(names);
    entry.describe(said);
    long id = write(new Made(kind, Verb.CREATE, name, null, who, null, null), before);
    changed(new NamesChanged(kind, names, held, false));
    return id;
  }

  /**
   * Makes a name another name of a known entry, with all that it is called itself.
   *
   * @throws IllegalArgumentException {@code gone} when the name is merged already, {@code target}
   *     when the other is not a known entry or is the name itself
   */
  @Transactional
  public long merge(NameKind kind, String name, String into, String who, @Nullable String reason) {
    NamedEntity entry = entry(kind, name);
    require(entry.state != RegistryState.MERGED);
    if (name.equals(into) || entry(kind, into).state != RegistryState.KNOWN) {
      throw new IllegalArgumentException("target");
    }
    EntryBefore before = entry.before();
    Set<String> names = Set.copyOf(entry.names());
    Set<String> held = holders(names);
    entry.state = RegistryState.MERGED;
    entry.mergedInto = into;
    entry.splitFrom = null;
    long id = write(new Made(kind, Verb.MERGE, name, into, who, reason, null), before);
    changed(new NamesChanged(kind, names, held, false));
    return id;
  }

  /** Says that a proposal is no name; it is not proposed again. */
  @Transactional
  public long dismiss(NameKind kind, String name, String who, @Nullable String reason) {
    NamedEntity entry = entry(kind, name);
    require(entry.state == RegistryState.PROPOSED);
    EntryBefore before = entry.before();
    entry.state = RegistryState.DISMISSED;
    return write(new Made(kind, Verb.DISMISS, name, null, who, reason, null), before);
  }

  /**
   * Makes one of an entry's other names an entry of its own.
   *
   * @throws IllegalArgumentException {@code target} when the entry has no such other name
   */
  @Transactional
  public long split(NameKind kind, String from, String name, String who, @Nullable String reason) {
    NamedEntity known = repository(kind).findByName(name).orElse(null);
    boolean learned =
        known != null && known.state == RegistryState.MERGED && from.equals(known.mergedInto);
    boolean own = entry(kind, from).names().contains(name) && !from.equals(name);
    boolean apart = known != null && known.state == RegistryState.KNOWN;
    if (apart || !(own || learned)) {
      throw new IllegalArgumentException("target");
    }
    EntryBefore before = known == null ? null : known.before();
    NamedEntity entry = known == null ? added(kind, name) : known;
    Set<String> names = Set.copyOf(entry.names());
    Set<String> held = holders(names);
    entry.state = RegistryState.KNOWN;
    entry.mergedInto = null;
    entry.splitFrom = from;
    long id = write(new Made(kind, Verb.SPLIT, name, from, who, reason, null), before);
    changed(new NamesChanged(kind, names, held, true));
    return id;
  }

  /**
   * Takes a decision back.
   *
   * @throws IllegalArgumentException {@code gone} when that was done already, {@code later} when
   *     something else was decided on the name since
   */
  @Transactional
  public void takeBack(long decision, String who) {
    RegistryDecision taken =
        rows.find(decision).orElseThrow(() -> new IllegalArgumentException("gone"));
    require(!taken.undone() && taken.verb() != Verb.TAKE_BACK);
    if (rows.laterOn(taken)) {
      throw new IllegalArgumentException("later");
    }
    NamedEntity entry = entry(taken.what(), taken.name());
    EntryBefore now = entry.before();
    Set<String> names = new HashSet<>(entry.names());
    Set<String> held = holders(names);
    EntryBefore before = rows.before(decision);
    if (before == null) {
      remove(taken.what(), entry);
    } else {
      entry.restore(before);
    }
    write(
        new Made(taken.what(), Verb.TAKE_BACK, taken.name(), taken.other(), who, null, taken.id()),
        now);
    if (taken.verb() != Verb.DISMISS) {
      changed(new NamesChanged(taken.what(), names, held, true));
    }
  }

  /** What was decided, newest first. */
  @Transactional(readOnly = true)
  public List<RegistryDecision> history(int offset, int limit) {
    return rows.list(offset, limit);
  }

  /** The entries that the names stand for until now. */
  private Set<String> holders(Set<String> names) {
    CanonicalNames now = registry.names();
    return names.stream().map(now::of).collect(Collectors.toSet());
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException("gone");
    }
  }

  private NamedRepository<? extends NamedEntity> repository(NameKind kind) {
    return switch (kind) {
      case COMPANY -> companies;
      case PERSON -> people;
    };
  }

  private NamedEntity entry(NameKind kind, String name) {
    return repository(kind)
        .findByName(name)
        .map(NamedEntity.class::cast)
        .orElseThrow(() -> new IllegalArgumentException("gone"));
  }

  private NamedEntity added(NameKind kind, String name) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("target");
    }
    String slug = FreeSlugs.of(List.of(name), repository(kind)).getOrDefault(name, name);
    return switch (kind) {
      case COMPANY -> companies.save(new CompanyEntity(name, slug));
      case PERSON -> people.save(new PersonEntity(name, slug));
    };
  }

  private void remove(NameKind kind, NamedEntity entry) {
    switch (kind) {
      case COMPANY -> companies.delete((CompanyEntity) entry);
      case PERSON -> people.delete((PersonEntity) entry);
    }
  }

  private long write(Made made, @Nullable EntryBefore before) {
    companies.flush();
    events.publishEvent(
        new Audited(
            made.who(),
            AuditVerb.NAME_DECIDED,
            made.verb().key()
                + ", "
                + made.what().key()
                + " "
                + made.name()
                + (made.other() == null ? "" : ", " + made.other())));
    return rows.add(made, before, clock.instant());
  }

  private void changed(NamesChanged names) {
    versions.advance(versions.bundled());
    events.publishEvent(names);
  }
}
