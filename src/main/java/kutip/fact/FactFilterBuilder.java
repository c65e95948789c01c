package kutip.fact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import kutip.shared.ClaimKind;
import kutip.shared.Direction;
import kutip.shared.Language;
import kutip.shared.Modality;
import kutip.shared.SpendingCategory;
import kutip.shared.TalentAction;
import org.jspecify.annotations.Nullable;

/** Builds a {@link FactFilter} from another one, part by part. */
public final class FactFilterBuilder {

  private Set<ClaimKind> kinds = Set.of();
  private Set<String> companies = Set.of();
  private @Nullable String fromCompany;
  private @Nullable String toCompany;
  private @Nullable String payer;
  private @Nullable String counterparty;
  private @Nullable String person;
  private @Nullable String role;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private Set<TalentAction> actions = Set.of();
  private Set<SpendingCategory> categories = Set.of();
  private @Nullable Direction direction;
  private @Nullable CountedAs countedAs;
  private Set<ReviewState> reviews = Set.of();
  private Set<Modality> modalities = Set.of();
  private Set<Language> languages = Set.of();
  private Set<String> sources = Set.of();
  private @Nullable String onlySource;
  private @Nullable String firstSource;
  private @Nullable Since since;
  private boolean disputedOnly;
  private int minSources;

  private FactFilterBuilder() {}

  FactFilterBuilder(FactFilter start) {
    kinds = start.kinds();
    companies = start.companies();
    fromCompany = start.fromCompany();
    toCompany = start.toCompany();
    payer = start.payer();
    counterparty = start.counterparty();
    person = start.person();
    role = start.role();
    from = start.from();
    to = start.to();
    actions = start.actions();
    categories = start.categories();
    direction = start.direction();
    countedAs = start.countedAs();
    reviews = start.reviews();
    modalities = start.modalities();
    languages = start.languages();
    sources = start.sources();
    onlySource = start.onlySource();
    firstSource = start.firstSource();
    since = start.since();
    disputedOnly = start.disputedOnly();
    minSources = start.minSources();
  }

  static FactFilterBuilder empty() {
    return new FactFilterBuilder();
  }

  public FactFilterBuilder kind(ClaimKind kind) {
    return kinds(Set.of(kind));
  }

  public FactFilterBuilder kinds(Collection<ClaimKind> values) {
    kinds = Set.copyOf(values);
    return this;
  }

  public FactFilterBuilder company(String name) {
    return companies(Set.of(name));
  }

  public FactFilterBuilder companies(Collection<String> names) {
    companies = Set.copyOf(names);
    return this;
  }

  public FactFilterBuilder fromCompany(@Nullable String name) {
    fromCompany = name;
    return this;
  }

  public FactFilterBuilder toCompany(@Nullable String name) {
    toCompany = name;
    return this;
  }

  public FactFilterBuilder payer(@Nullable String name) {
    payer = name;
    return this;
  }

  public FactFilterBuilder counterparty(@Nullable String name) {
    counterparty = name;
    return this;
  }

  public FactFilterBuilder person(@Nullable String name) {
    person = name;
    return this;
  }

  /** The role that someone takes on, in any case of letters. */
  public FactFilterBuilder role(@Nullable String name) {
    role = name;
    return this;
  }

  /** First and last day; null is open. */
  public FactFilterBuilder period(@Nullable LocalDate first, @Nullable LocalDate last) {
    from = first;
    to = last;
    return this;
  }

  public FactFilterBuilder actions(Collection<TalentAction> values) {
    actions = Set.copyOf(values);
    return this;
  }

  public FactFilterBuilder categories(Collection<SpendingCategory> values) {
    categories = Set.copyOf(values);
    return this;
  }

  public FactFilterBuilder direction(@Nullable Direction value) {
    direction = value;
    return this;
  }

  public FactFilterBuilder countedAs(@Nullable CountedAs value) {
    countedAs = value;
    return this;
  }

  public FactFilterBuilder reviews(Collection<ReviewState> values) {
    reviews = Set.copyOf(values);
    return this;
  }

  public FactFilterBuilder modalities(Collection<Modality> values) {
    modalities = Set.copyOf(values);
    return this;
  }

  public FactFilterBuilder languages(Collection<Language> values) {
    languages = Set.copyOf(values);
    return this;
  }

  public FactFilterBuilder sources(Collection<String> names) {
    sources = Set.copyOf(names);
    return this;
  }

  /** Facts that this source alone reports. */
  public FactFilterBuilder onlySource(@Nullable String name) {
    onlySource = name;
    return this;
  }

  /** Facts that several sources report, and this one first. */
  public FactFilterBuilder firstSource(@Nullable String name) {
    firstSource = name;
    return this;
  }

  public FactFilterBuilder since(@Nullable Since value) {
    since = value;
    return this;
  }

  public FactFilterBuilder disputedOnly(boolean value) {
    disputedOnly = value;
    return this;
  }

  public FactFilterBuilder minSources(int value) {
    minSources = Math.max(0, value);
    return this;
  }

  public FactFilter build() {
    return new FactFilter(
        kinds,
        companies,
        fromCompany,
        toCompany,
        payer,
        counterparty,
        person,
        role,
        from,
        to,
        actions,
        categories,
        direction,
        countedAs,
        reviews,
        modalities,
        languages,
        sources,
        onlySource,
        firstSource,
        since,
        disputedOnly,
        minSources);
  }
}
