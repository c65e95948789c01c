package kutip.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kutip.shared.TalentAction;
import org.jspecify.annotations.Nullable;

/**
 * A filter as the condition of a statement over {@code fact_rollup f}: of all that a filter can
 * ask, what the rows can answer exactly. Figures are those of {@link CountedAs}, in its own words.
 */
final class RollupWhere {

  /** In which part a company must be for a figure to count a fact as the company's. */
  private static final Map<CountedAs, String> PARTS =
      Map.of(
          CountedAs.ARRIVAL, "to",
          CountedAs.DEPARTURE, "from",
          CountedAs.HIRED, "to",
          CountedAs.LAID_OFF, "from",
          CountedAs.SPENT, "payer");

  private static final Set<CountedAs> NEED_A_COMPANY =
      Set.of(CountedAs.ARRIVAL, CountedAs.DEPARTURE);

  private final FactFilter filter;
  private final List<String> parts = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  private RollupWhere(FactFilter f) {
    filter = f;
    anyOf("f.kind", "kinds", f.kinds());
    anyOf("f.action", "actions", f.actions());
    anyOf("f.category", "categories", f.categories());
    anyOf("f.modality", "modalities", f.modalities());
    anyOf("f.review", "reviews", f.reviews());
    if (f.reviews().isEmpty()) {
      parts.add("f.review <> '" + ReviewState.REJECTED + "'");
    }
    if (f.direction() != null) {
      parts.add("f.direction = :direction");
      values.put("direction", f.direction().name());
    }
    if (f.disputedOnly()) {
      parts.add("f.disputed");
    }
  }

  /** Nothing where the rows lack something that the filter asks for. */
  static Optional<RollupWhere> of(FactFilter f) {
    FactFilter rest =
        f.with()
            .kinds(Set.of())
            .companies(Set.of())
            .fromCompany(null)
            .toCompany(null)
            .payer(null)
            .counterparty(null)
            .period(null, null)
            .actions(Set.of())
            .categories(Set.of())
            .direction(null)
            .countedAs(null)
            .reviews(Set.of())
            .modalities(Set.of())
            .disputedOnly(false)
            .minSources(f.minSources() <= 1 ? 0 : f.minSources())
            .build();
    LocalDate last = f.to();
    boolean months =
        (f.from() == null || f.from().getDayOfMonth() == 1)
            && (last == null || YearMonth.from(last).atEndOfMonth().equals(last));
    return rest.equals(FactFilter.ALL) && months
        ? Optional.of(new RollupWhere(f))
        : Optional.empty();
  }

  private void anyOf(String column, String name, Collection<? extends Enum<?>> wanted) {
    if (!wanted.isEmpty()) {
      parts.add(column + " in (:" + name + ")");
      values.put(name, wanted.stream().map(value -> value.name()).toList());
    }
  }

  RollupWhere and(String condition) {
    parts.add(condition);
    return this;
  }

  RollupWhere and(String condition, String name, Object value) {
    values.put(name, value);
    return and(condition);
  }

  /** The rows of each month, or of all time where months tell nothing. */
  RollupWhere months(boolean each) {
    if (!each && filter.from() == null && filter.to() == null) {
      return and("f.ym = 0");
    }
    int first = filter.from() == null ? 1 : RollupFact.month(filter.from());
    int last = filter.to() == null ? Integer.MAX_VALUE : RollupFact.month(filter.to());
    return and("f.ym between :firstMonth and :lastMonth", "firstMonth", first)
        .with("lastMonth", last);
  }

  private RollupWhere with(String name, Object value) {
    values.put(name, value);
    return this;
  }

  /** The rows of facts with the filter's companies, so that none counts twice. */
  Optional<RollupWhere> ofCompanies() {
    CountedAs figure = filter.countedAs();
    return figure == null ? anyPart() : figure(figure);
  }

  private Map<String, String> named() {
    Map<String, String> named = new HashMap<>();
    put(named, "from", filter.fromCompany());
    put(named, "to", filter.toCompany());
    put(named, "payer", filter.payer());
    put(named, "counterparty", filter.counterparty());
    return named;
  }

  private static void put(Map<String, String> named, String part, @Nullable String company) {
    if (company != null) {
      named.put(part, company);
    }
  }

  /** Whether the filter names companies in one part alone. */
  boolean namesParts() {
    return !named().isEmpty();
  }

  private Optional<RollupWhere> anyPart() {
    Map<String, String> named = named();
    Set<String> companies = filter.companies();
    if (named.isEmpty() && companies.isEmpty()) {
      return Optional.of(place("", ""));
    }
    if (named.isEmpty() && companies.size() == 1) {
      return Optional.of(
          and("f.company in (:companies) and f.leads", "companies", List.copyOf(companies)));
    }
    if (named.size() == 1 && companies.isEmpty()) {
      Map.Entry<String, String> one = named.entrySet().iterator().next();
      return Optional.of(place(one.getValue(), one.getKey()));
    }
    return Optional.empty();
  }

  private Optional<RollupWhere> figure(CountedAs figure) {
    String part = PARTS.get(figure);
    Map<String, String> named = named();
    String own = part == null ? null : named.remove(part);
    Set<String> companies = filter.companies();
    if (part == null || !named.isEmpty() || (own != null && !companies.isEmpty())) {
      return Optional.empty();
    }
    and("(" + figure.shape() + ") and " + CountedAs.FIRM);
    if (own != null) {
      return Optional.of(place(own, part));
    }
    if (companies.isEmpty()) {
      return Optional.of(place("", NEED_A_COMPANY.contains(figure) ? part : ""));
    }
    and("f.company in (:companies)", "companies", List.copyOf(companies));
    return Optional.of(and("f.part = '" + part + "'"));
  }

  private RollupWhere place(String company, String part) {
    return and("f.company = :place and f.part = '" + part + "'", "place", company);
  }

  /** A figure's condition on rows of its part; without companies, of the rows for all. */
  static String condition(CountedAs figure, boolean ofCompanies) {
    boolean inPart = ofCompanies || NEED_A_COMPANY.contains(figure);
    String part = inPart ? Objects.requireNonNull(PARTS.get(figure)) : "";
    return "f.part = '" + part + "' and " + figure.shape();
  }

  /** Whether {@link CountedAs#ARRIVAL} or {@link CountedAs#DEPARTURE} counts it. */
  static boolean isMove(String part, RollupTraits traits) {
    String action = traits.action();
    String here = (part.equals("to") ? TalentAction.JOIN : TalentAction.LEAVE).name();
    return traits.person() && (here.equals(action) || TalentAction.MOVE.name().equals(action));
  }

  /** Whether the filter restricts nothing but kinds. */
  boolean isWhole() {
    return filter.with().kinds(Set.of()).build().equals(FactFilter.ALL);
  }

  String sql() {
    return " where " + String.join(" and ", parts);
  }

  Map<String, Object> values() {
    return values;
  }
}
