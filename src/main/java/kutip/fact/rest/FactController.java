package kutip.fact.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import kutip.fact.ExportedFact;
import kutip.fact.FactDetail;
import kutip.fact.FactFilter;
import kutip.fact.FactListing;
import kutip.fact.FactPlace;
import kutip.fact.FactQueries;
import kutip.fact.FactSort;
import kutip.restkit.PageAsk;
import kutip.restkit.PageOf;
import kutip.restkit.ProblemException;
import kutip.security.Needs;
import kutip.security.Role;
import kutip.shared.FactId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Needs(Role.VIEWER)
@Tag(name = "facts", description = "Events that one or more claims are about.")
class FactController {

  private final FactListing listing;
  private final FactQueries facts;

  FactController(FactListing listing, FactQueries facts) {
    this.listing = listing;
    this.facts = facts;
  }

  @GetMapping("/api/v1/facts")
  @Operation(summary = "Facts with their claims, by the filter that pages have.")
  PageOf<ExportedFact> list(FactFilter filter, FactSort sort, PageAsk page) {
    FactPlace after = page.after(text -> FactPlace.parse(sort, text));
    List<FactDetail> found = listing.after(filter, sort, after, page.oneMore());
    return PageOf.of(found, page, fact -> listing.place(sort, fact).toString())
        .map(items -> items.stream().map(ExportedFact::of).toList());
  }

  @GetMapping("/api/v1/facts/{id}")
  @Operation(summary = "One fact with its claims, conflicts and checks.")
  FactAnswer get(@PathVariable long id) {
    return facts
        .detail(new FactId(id))
        .map(FactAnswer::of)
        .orElseThrow(() -> ProblemException.notFound("there is no such fact"));
  }
}
