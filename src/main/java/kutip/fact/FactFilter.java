package kutip.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kutip.shared.ClaimKind;
import kutip.shared.Direction;
import kutip.shared.Language;
import kutip.shared.Modality;
import kutip.shared.SpendingCategory;
import kutip.shared.TalentAction;
import org.jspecify.annotations.Nullable;

/**
 * Which facts: the same for every query, chart, table, export and address. Empty parts do not
 * restrict; rejected facts come only when {@code reviews} asks for them.
 *
 * @param companies facts with any of them in any part
 * @param fromCompany the company that people leave
 * @param toCompany the company that people go to
 * @param payer the company that spends
 * @param counterparty who is paid, bought or invested in
 * @param role the new role, in any case of letters
 * @param from first day
 * @param to last day
 * @param countedAs only facts that this figure of a chart counts
 * @param sources names of article sources
 * @param onlySource the source that alone reports them
 * @param firstSource the source that reported them first, of several
 * @param since what happened to them since a moment
 * @param minSources fewest independent sources
 */
public record FactFilter(
    Set<ClaimKind> kinds,
    Set<String> companies,
    @Nullable String fromCompany,
    @Nullable String toCompany,
    @Nullable String payer,
    @Nullable String counterparty,
    @Nullable String person,
    @Nullable String role,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Set<TalentAction> actions,
    Set<SpendingCategory> categories,
    @Nullable Direction direction,
    @Nullable CountedAs countedAs,
    Set<ReviewState> reviews,
    Set<Modality> modalities,
    Set<Language> languages,
    Set<String> sources,
    @Nullable String onlySource,
    @Nullable String firstSource,
    @Nullable Since since,
    boolean disputedOnly,
    int minSources) {

  public static final FactFilter ALL = FactFilterBuilder.empty().build();

  public FactFilter {
    kinds = Set.copyOf(kinds);
    companies = Set.copyOf(companies);
    actions = Set.copyOf(actions);
    categories = Set.copyOf(categories);
    reviews = Set.copyOf(reviews);
    modalities = Set.copyOf(modalities);
    languages = Set.copyOf(languages);
    sources = Set.copyOf(sources);
  }

  /** A builder that starts with this filter's parts. */
  public FactFilterBuilder with() {
    return new FactFilterBuilder(this);
  }

  /** The parts that restrict, as query parameters of an address. */
  public Map<String, List<String>> toParameters() {
    return FactFilterParameters.write(this);
  }

  /** Reads query parameters; unknown names and values are left out. */
  public static FactFilter ofParameters(Map<String, List<String>> parameters) {
    return FactFilterParameters.read(parameters);
  }
}
