package kutip.company.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kutip.company.Company;
import kutip.company.Person;
import kutip.company.RegistryListing;
import kutip.company.RegistryQueries;
import kutip.restkit.PageAsk;
import kutip.restkit.PageOf;
import kutip.restkit.ProblemException;
import kutip.security.Needs;
import kutip.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Needs(Role.VIEWER)
@Tag(name = "registry", description = "Companies and people.")
class RegistryController {

  private final RegistryListing listing;
  private final RegistryQueries registry;

  RegistryController(RegistryListing listing, RegistryQueries registry) {
    this.listing = listing;
    this.registry = registry;
  }

  /**
   * A company.
   *
   * @param id the name in addresses: {@code scale-ai}
   */
  record CompanyAnswer(
      String id,
      String name,
      String type,
      String state,
      @Nullable String parent,
      List<String> tickers,
      List<String> aliases) {

    static CompanyAnswer of(Company c) {
      return new CompanyAnswer(
          c.slug(), c.name(), key(c.type()), key(c.state()), c.parent(), c.tickers(), c.aliases());
    }
  }

  /**
   * A person.
   *
   * @param id the name in addresses: {@code yann-lecun}
   */
  record PersonAnswer(
      String id,
      String name,
      String state,
      @Nullable String leads,
      List<String> organisations,
      List<String> aliases) {

    static PersonAnswer of(Person p) {
      return new PersonAnswer(
          p.slug(), p.name(), key(p.state()), p.leads(), p.organisations(), p.aliases());
    }
  }

  @GetMapping("/api/v1/companies")
  @Operation(summary = "Companies of the registry.")
  PageOf<CompanyAnswer> companies(WordsPart.Words words, PageAsk page) {
    List<Company> found = listing.companies(words.text(), after(page), page.oneMore());
    return PageOf.of(found, page, c -> "" + c.id().value())
        .map(items -> items.stream().map(CompanyAnswer::of).toList());
  }

  @GetMapping("/api/v1/companies/{id}")
  @Operation(summary = "One company.")
  CompanyAnswer company(@PathVariable String id) {
    return registry
        .companyBySlug(id)
        .map(CompanyAnswer::of)
        .orElseThrow(() -> ProblemException.notFound("there is no such company"));
  }

  @GetMapping("/api/v1/people")
  @Operation(summary = "People of the registry.")
  PageOf<PersonAnswer> people(WordsPart.Words words, PageAsk page) {
    List<Person> found = listing.people(words.text(), after(page), page.oneMore());
    return PageOf.of(found, page, p -> "" + p.id().value())
        .map(items -> items.stream().map(PersonAnswer::of).toList());
  }

  @GetMapping("/api/v1/people/{id}")
  @Operation(summary = "One person.")
  PersonAnswer person(@PathVariable String id) {
    return registry
        .personBySlug(id)
        .map(PersonAnswer::of)
        .orElseThrow(() -> ProblemException.notFound("there is no such person"));
  }

  private static long after(PageAsk page) {
    return Objects.requireNonNullElse(page.after(Long::parseLong), 0L);
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
