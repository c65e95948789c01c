package kutip.insight;

import java.util.Set;
import java.util.stream.Collectors;
import kutip.company.Company;
import kutip.company.Person;
import kutip.company.RegistryQueries;
import kutip.fact.FactFilter;
import kutip.fact.FactFilterBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes names in a filter as people write them into an address, by slug, alias or another script,
 * and gives the canonical ones, in which facts are kept and addresses are written.
 */
@Service
@Transactional(readOnly = true)
public class FilterNames {

  private final RegistryQueries registry;

  FilterNames(RegistryQueries registry) {
    this.registry = registry;
  }

  /** The same filter with canonical names; names that nobody knows stay as they are. */
  public FactFilter canonical(FactFilter asked) {
    FactFilterBuilder known = asked.with();
    Set<String> companies =
        asked.companies().stream().map(this::company).collect(Collectors.toSet());
    return known
        .companies(companies)
        .fromCompany(companyOrNone(asked.fromCompany()))
        .toCompany(companyOrNone(asked.toCompany()))
        .payer(companyOrNone(asked.payer()))
        .counterparty(companyOrNone(asked.counterparty()))
        .person(asked.person() == null ? null : person(asked.person()))
        .build();
  }

  private @Nullable String companyOrNone(@Nullable String asked) {
    return asked == null ? null : company(asked);
  }

  private String company(String asked) {
    if (registry.companyByName(asked).isPresent()) {
      return asked;
    }
    return registry
        .companyBySlug(asked)
        .map(Company::name)
        .orElseGet(() -> registry.names().of(asked));
  }

  private String person(String asked) {
    if (registry.personByName(asked).isPresent()) {
      return asked;
    }
    return registry
        .personBySlug(asked)
        .map(Person::name)
        .orElseGet(() -> registry.names().of(asked));
  }
}
