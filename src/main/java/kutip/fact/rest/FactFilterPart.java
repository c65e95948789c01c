package kutip.fact.rest;

import java.util.List;
import java.util.Map;
import kutip.fact.FactFilter;
import kutip.fact.ReviewState;
import kutip.restkit.QueryParameter;
import kutip.restkit.QueryPart;
import kutip.shared.ClaimKind;
import kutip.shared.Direction;
import kutip.shared.Language;
import kutip.shared.Modality;
import kutip.shared.SpendingCategory;
import kutip.shared.TalentAction;
import org.springframework.stereotype.Component;

/** A filter of facts, under the names that pages have in their addresses. */
@Component
class FactFilterPart implements QueryPart<FactFilter> {

  private static final List<QueryParameter> PARAMETERS =
      List.of(
          QueryParameter.anyOf("kind", "What the fact is about.", ClaimKind.class),
          QueryParameter.texts("company", "Company in any part, by its canonical name."),
          QueryParameter.text("from-company", "Company that people leave."),
          QueryParameter.text("to-company", "Company that people go to."),
          QueryParameter.text("payer", "Company that spends."),
          QueryParameter.text("counterparty", "Who is paid, bought or invested in."),
          QueryParameter.text("person", "Person, by the canonical name."),
          QueryParameter.text("role", "New role, in any case of letters."),
          QueryParameter.day("from", "First day."),
          QueryParameter.day("to", "Last day."),
          QueryParameter.anyOf("action", "What people do.", TalentAction.class),
          QueryParameter.anyOf("category", "What money is spent on.", SpendingCategory.class),
          QueryParameter.oneOf("direction", "Way of a market-cap change.", Direction.class),
          QueryParameter.anyOf(
              "review",
              "Review state; rejected facts come only when asked for.",
              ReviewState.class),
          QueryParameter.anyOf("modality", "How firmly it is said.", Modality.class),
          QueryParameter.anyOf("language", "Language of an article behind it.", Language.class),
          QueryParameter.texts("source", "Source of an article behind it."),
          QueryParameter.text("only-source", "Source that alone reports the fact."),
          QueryParameter.text("first-source", "Source that was first of several."),
          QueryParameter.oneOf("disputed", "Only facts in conflict.", List.of("yes")),
          QueryParameter.count("min-sources", "Fewest independent sources."));

  @Override
  public Class<FactFilter> type() {
    return FactFilter.class;
  }

  @Override
  public List<QueryParameter> parameters() {
    return PARAMETERS;
  }

  @Override
  public FactFilter read(Map<String, List<String>> query) {
    return FactFilter.ofParameters(query);
  }
}
