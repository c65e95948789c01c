package kutip.claim;

import java.util.List;
import kutip.extraction.ContextPart;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A claim's context parts in one column. */
final class ContextJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<List<ClaimContext>> PARTS = new TypeReference<>() {};

  private ContextJson() {}

  static String write(List<ContextPart> parts) {
    return parts.isEmpty() ? "" : JSON.writeValueAsString(parts);
  }

  static List<ClaimContext> read(String column) {
    return column.isEmpty() ? List.of() : JSON.readValue(column, PARTS);
  }
}
