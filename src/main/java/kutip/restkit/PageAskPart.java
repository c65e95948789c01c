package kutip.restkit;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class PageAskPart implements QueryPart<PageAsk> {

  @Override
  public Class<PageAsk> type() {
    return PageAsk.class;
  }

  @Override
  public List<QueryParameter> parameters() {
    return List.of(
        QueryParameter.text("cursor", "The `next` of the page before; none for the first page."),
        QueryParameter.count("limit", "Most items, 1 to 500; 50 when not given."));
  }

  @Override
  public PageAsk read(Map<String, List<String>> query) {
    List<String> cursor = query.get("cursor");
    int limit =
        Integer.parseInt(query.getOrDefault("limit", List.of("" + PageAsk.USUAL)).getFirst());
    if (limit < 1 || limit > PageAsk.MOST) {
      throw ProblemException.invalid("limit", "1 to " + PageAsk.MOST);
    }
    return new PageAsk(cursor == null ? null : Cursors.decoded(cursor.getFirst()), limit);
  }
}
