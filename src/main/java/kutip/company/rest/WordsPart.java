package kutip.company.rest;

import java.util.List;
import java.util.Map;
import kutip.restkit.QueryParameter;
import kutip.restkit.QueryPart;
import org.springframework.stereotype.Component;

/** Words to find an entry by. */
@Component
class WordsPart implements QueryPart<WordsPart.Words> {

  /** All entries for an empty text. */
  record Words(String text) {}

  @Override
  public Class<Words> type() {
    return Words.class;
  }

  @Override
  public List<QueryParameter> parameters() {
    return List.of(QueryParameter.text("q", "Part of a name, alias or ticker."));
  }

  @Override
  public Words read(Map<String, List<String>> query) {
    return new Words(query.getOrDefault("q", List.of("")).getFirst());
  }
}
