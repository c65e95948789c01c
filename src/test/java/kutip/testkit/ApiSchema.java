package kutip.testkit;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Compares answers with the schema that the document promises. */
public final class ApiSchema {

  private final JsonNode document;

  public ApiSchema(JsonNode document) {
    this.document = document;
  }

  /** Where the value differs from its schema; empty when it does not. */
  public List<String> differences(JsonNode schema, JsonNode value) {
    List<String> found = new ArrayList<>();
    compare("", schema, value, found);
    return found;
  }

  private JsonNode resolved(JsonNode schema) {
    String ref = schema.path("$ref").asString("");
    if (ref.isEmpty()) {
      return schema;
    }
    JsonNode target = document.at(ref.substring(1));
    if (target.isMissingNode()) {
      throw new AssertionError("the document has no " + ref);
    }
    return target;
  }

  private void compare(String at, JsonNode given, JsonNode value, List<String> found) {
    JsonNode schema = resolved(given);
    if (value.isNull()) {
      return;
    }
    String type = type(schema);
    boolean fits =
        switch (type) {
          case "object" -> value.isObject();
          case "array" -> value.isArray();
          case "string" -> value.isString();
          case "integer" -> value.isIntegralNumber();
          case "number" -> value.isNumber();
          case "boolean" -> value.isBoolean();
          default -> true;
        };
    if (!fits) {
      found.add(at + " is not of type " + type + ": " + value);
    } else if (value.isArray()) {
      value.forEach(item -> compare(at + "[]", schema.path("items"), item, found));
    } else if (value.isObject() && schema.has("properties")) {
      members(at, schema, value, found);
    }
  }

  private void members(String at, JsonNode schema, JsonNode value, List<String> found) {
    value
        .properties()
        .forEach(member -> {
          JsonNode promised = schema.path("properties").path(member.getKey());
          if (promised.isMissingNode()) {
            found.add(at + "." + member.getKey() + " stands in no schema");
          } else {
            compare(at + "." + member.getKey(), promised, member.getValue(), found);
          }
        });
  }

  /** OpenAPI 3.1 may list several types, one of them null. */
  private static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (!one.asString().equals("null")) {
          return one.asString();
        }
      }
    }
    return type.asString("");
  }
}
