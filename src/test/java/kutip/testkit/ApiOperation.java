package kutip.testkit;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One operation of the OpenAPI document. */
public record ApiOperation(String method, String path, JsonNode details, JsonNode document) {

  /** Every operation that a document describes. */
  public static List<ApiOperation> of(JsonNode document) {
    List<ApiOperation> all = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(method ->
                    all.add(
                        new ApiOperation(
                            method.getKey().toUpperCase(java.util.Locale.ROOT),
                            path.getKey(),
                            method.getValue(),
                            document))));
    return all;
  }

  public List<JsonNode> parameters(String in) {
    List<JsonNode> found = new ArrayList<>();
    details
        .path("parameters")
        .forEach(p -> {
          if (p.path("in").asString().equals(in)) {
            found.add(p);
          }
        });
    return found;
  }

  /** The media type of the body that it takes; empty for none. */
  public String bodyType() {
    return details.at("/requestBody/content").propertyNames().stream().findFirst().orElse("");
  }

  /** The schema of its answer in JSON; missing when it answers otherwise. */
  public JsonNode answerSchema() {
    for (String code : new String[] {"200", "201"}) {
      JsonNode content = details.path("responses").path(code).path("content");
      for (String type : List.of("application/json", "*/*")) {
        if (content.has(type)) {
          return content.path(type).path("schema");
        }
      }
    }
    return details.path("nothing");
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
