package kutip.mcp;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kutip.fact.FactDetail;
import kutip.fact.FactFilter;
import kutip.fact.FactFilterBuilder;
import kutip.fact.FactListing;
import kutip.fact.FactQueries;
import kutip.fact.FactSort;
import kutip.fact.ReviewState;
import kutip.shared.ClaimKind;
import kutip.shared.Direction;
import kutip.shared.Modality;
import kutip.shared.SpendingCategory;
import kutip.shared.TalentAction;
import org.springframework.stereotype.Component;

@Component
class SearchFacts implements Tool {

  private static final int USUAL = 10;
  private static final int MOST = 50;
  private static final int QUOTES = 2;

  private final FactListing listing;
  private final FactQueries facts;
  private final Names names;

  SearchFacts(FactListing listing, FactQueries facts, Names names) {
    this.listing = listing;
    this.facts = facts;
    this.names = names;
  }

  @Override
  public String name() {
    return "search_facts";
  }

  @Override
  public String title() {
    return "Search facts";
  }

  @Override
  public String description() {
    return "Finds facts about the AI industry - people joining or leaving, changes of market value,"
        + " spending on AI - newest first, each with quotes from the articles that state it."
        + " Rejected facts are left out unless asked for.";
  }

  @Override
  public Map<String, Object> arguments() {
    return new Arguments.Schema()
        .oneOf("kind", "What the fact is about", ClaimKind.class)
        .text("company", "A company in any part, by name or alias")
        .text("person", "A person, by name or alias")
        .day("from", "First day")
        .day("to", "Last day")
        .oneOf("action", "What people do", TalentAction.class)
        .oneOf("category", "What money is spent on", SpendingCategory.class)
        .oneOf("direction", "Way of a change of market value", Direction.class)
        .oneOf("modality", "How firmly it is said", Modality.class)
        .oneOf("review", "What reviewers decided", ReviewState.class)
        .flag("disputed", "Only facts whose sources contradict one another")
        .number("limit", "Most facts, 1 to 50; 10 when not given")
        .build();
  }

  @Override
  public Answer call(Arguments a) {
    FactFilter filter = filter(a);
    int limit = (int) a.number("limit", 1, MOST, USUAL);
    List<FactDetail> found = listing.after(filter, FactSort.NEWEST, null, limit);
    long all = facts.count(filter);
    String head = all + " facts; the newest " + found.size() + ":\n\n";
    return new Answer(
        found.isEmpty() ? "No such facts." : head + FactText.all(found, QUOTES),
        Map.of("count", all, "facts", found.stream().map(FactText.FactAnswer::of).toList()));
  }

  private FactFilter filter(Arguments a) {
    FactFilterBuilder filter = FactFilter.ALL.with();
    a.oneOf("kind", ClaimKind.class).ifPresent(filter::kind);
    a.text("company").ifPresent(said -> filter.company(names.company(said).name()));
    a.text("person").ifPresent(said -> filter.person(names.person(said)));
    filter.period(a.day("from").orElse(null), a.day("to").orElse(null));
    a.oneOf("action", TalentAction.class).ifPresent(v -> filter.actions(Set.of(v)));
    a.oneOf("category", SpendingCategory.class).ifPresent(v -> filter.categories(Set.of(v)));
    a.oneOf("direction", Direction.class).ifPresent(filter::direction);
    a.oneOf("modality", Modality.class).ifPresent(v -> filter.modalities(Set.of(v)));
    a.oneOf("review", ReviewState.class).ifPresent(v -> filter.reviews(Set.of(v)));
    return filter.disputedOnly(a.flag("disputed")).build();
  }
}
