package kutip.mcp;

import java.util.Optional;
import kutip.company.Company;
import kutip.company.Person;
import kutip.company.RegistryQueries;
import org.springframework.stereotype.Component;

/** Finds whom an assistant means, by canonical name, by name in addresses, or by alias. */
@Component
class Names {

  private final RegistryQueries registry;

  Names(RegistryQueries registry) {
    this.registry = registry;
  }

  Company company(String said) {
    return registry
        .companyByName(said)
        .or(() -> registry.companyBySlug(said))
        .or(() -> first(said))
        .orElseThrow(() -> new IllegalArgumentException("no company is known as " + said));
  }

  private Optional<Company> first(String said) {
    return registry.companies(said, 0, 1).stream().findFirst();
  }

  /** The canonical name; what was said when nobody is known by it. */
  String person(String said) {
    return registry
        .personByName(said)
        .or(() -> registry.personBySlug(said))
        .or(() -> registry.people(said, 0, 1).stream().findFirst())
        .map(Person::name)
        .orElse(said);
  }
}
