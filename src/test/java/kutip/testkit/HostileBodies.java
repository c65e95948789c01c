package kutip.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes bodies from the document: broken, of wrong types, or with hostile values. */
final class HostileBodies {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int DEEPEST = 4;

  /** Written into JSON as escapes, which Java texts cannot hold alone. */
  private static final String[] ESCAPES = {
    "\\ud800", "\\udc00\\ud800", "\\u0000", "a\\u0000b", "\\uffff", "\\u202e"
  };

  private final Random random;

  HostileBodies(Random random) {
    this.random = random;
  }

  /** A body that no operation can take. */
  byte[] refused(ApiOperation operation) {
    return switch (random.nextInt(14)) {
      case 0, 1, 2 -> utf8(HostileRequests.one(random, HostileValues.BODIES));
      case 3 -> utf8("[".repeat(20_000));
      case 4 -> {
        byte[] noise = new byte[random.nextInt(400)];
        random.nextBytes(noise);
        yield noise;
      }
      case 5 ->
          random.nextInt(12) == 0
              ? utf8("{\"id\":[\"" + "x".repeat(9 << 20) + "\"]}")
              : new byte[] {'{', '"', (byte) 0xC0, (byte) 0xAF, '"', ':', '1', '}'};
      case 6, 7 -> utf8(withStranger(operation, hostile(operation)));
      case 8 -> utf8(deepMember(operation));
      default -> utf8(wrongTypes(operation));
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Every member has the right type and a hostile value: it may well be taken. */
  String hostile(ApiOperation operation) {
    String body = JSON.writeValueAsString(value(operation, schema(operation), 0));
    if (random.nextInt(4) == 0) {
      body =
          body.replaceFirst(
              ":\"", ":\"" + HostileRequests.one(random, ESCAPES).replace("\\", "\\\\"));
    }
    return body;
  }

  /** A member that nobody knows, so that the rest is never used. */
  private static String withStranger(ApiOperation operation, String object) {
    // Articles may have more members than we read.
    String known = operation.path().startsWith("/api/v1/articles") ? "{\"text\":7}" : object;
    return known.startsWith("{")
        ? "{\"no such member\":1" + (known.length() > 2 ? "," : "") + known.substring(1)
        : "{\"no such member\":1}";
  }

  private static JsonNode schema(ApiOperation operation) {
    // The document says of a stream only that it is text: its lines are as single articles are.
    return operation.bodyType().contains("ndjson")
        ? operation.document().at("/components/schemas/NewArticle")
        : operation.details().at("/requestBody/content").path(operation.bodyType()).path("schema");
  }

  private static JsonNode resolved(ApiOperation operation, JsonNode schema) {
    String ref = schema.path("$ref").asString("");
    return ref.isEmpty() ? schema : operation.document().at(ref.substring(1));
  }

  private JsonNode value(ApiOperation operation, JsonNode given, int depth) {
    JsonNode schema = resolved(operation, given);
    JsonNode type = schema.path("type");
    String name = type.isArray() ? type.path(0).asString("") : type.asString("");
    return switch (name) {
      case "object" -> object(operation, schema, depth);
      case "array" -> array(operation, schema, depth);
      case "integer" -> JSON.readTree(HostileRequests.one(random, HostileValues.INTEGERS));
      case "number" -> JSON.readTree(HostileRequests.one(random, HostileValues.NUMBERS));
      case "boolean" -> JSON.getNodeFactory().booleanNode(random.nextBoolean());
      default -> JSON.getNodeFactory().stringNode(text(schema));
    };
  }

  private String text(JsonNode schema) {
    JsonNode allowed = schema.path("enum");
    return allowed.isEmpty() || random.nextInt(4) == 0
        ? HostileRequests.one(random, HostileValues.TEXTS)
        : allowed.get(random.nextInt(allowed.size())).asString();
  }

  private ObjectNode object(ApiOperation operation, JsonNode schema, int depth) {
    ObjectNode made = JSON.createObjectNode();
    if (depth < DEEPEST) {
      for (String name : schema.path("properties").propertyNames()) {
        if (random.nextInt(5) > 0) {
          made.set(name, value(operation, schema.path("properties").path(name), depth + 1));
        }
      }
    }
    return made;
  }

  private ArrayNode array(ApiOperation operation, JsonNode schema, int depth) {
    ArrayNode made = JSON.createArrayNode();
    int items = depth < DEEPEST ? random.nextInt(4) : 0;
    for (int i = 0; i < items; i++) {
      made.add(value(operation, schema.path("items"), depth + 1));
    }
    return made;
  }

  private String deepMember(ApiOperation operation) {
    var names = resolved(operation, schema(operation)).path("properties").propertyNames();
    String name = names.isEmpty() ? "a" : names.iterator().next();
    int depth = 200 + random.nextInt(3000);
    return "{\"" + name + "\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
  }

  /** Members as the document has them, none of them with a text. */
  private String wrongTypes(ApiOperation operation) {
    StringBuilder body = new StringBuilder("{");
    JsonNode known = resolved(operation, schema(operation));
    for (String name : known.path("properties").propertyNames()) {
      body.append(body.length() > 1 ? "," : "").append('"').append(name).append("\":");
      body.append(HostileRequests.one(random, HostileValues.WRONG));
    }
    return body.append('}').toString();
  }
}
