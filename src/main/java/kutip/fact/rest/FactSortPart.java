package kutip.fact.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kutip.fact.FactSort;
import kutip.restkit.QueryParameter;
import kutip.restkit.QueryPart;
import org.springframework.stereotype.Component;

/** The order of a list of facts. */
@Component
class FactSortPart implements QueryPart<FactSort> {

  private static final List<String> NAMES =
      Arrays.stream(FactSort.values()).map(s -> s.name().toLowerCase(Locale.ROOT)).toList();

  @Override
  public Class<FactSort> type() {
    return FactSort.class;
  }

  @Override
  public List<QueryParameter> parameters() {
    return List.of(QueryParameter.oneOf("sort", "Order; newest when not given.", NAMES));
  }

  @Override
  public FactSort read(Map<String, List<String>> query) {
    String name = query.getOrDefault("sort", List.of(NAMES.getFirst())).getFirst();
    return FactSort.values()[NAMES.indexOf(name)];
  }
}
