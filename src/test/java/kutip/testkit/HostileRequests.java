package kutip.testkit;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** Makes requests against the operations of the document that no honest program sends. */
public final class HostileRequests {

  private final Random random;
  private final List<ApiOperation> operations;
  private final Map<String, String> ids;
  private final String token;
  private final HostileBodies bodies;

  /**
   * @param ids of things that exist, by the first segment of their paths (facts, claims, …)
   * @param token one that may do everything
   */
  public HostileRequests(
      Random random, List<ApiOperation> operations, Map<String, String> ids, String token) {
    this.random = random;
    this.operations = operations;
    this.ids = ids;
    this.token = token;
    this.bodies = new HostileBodies(random);
  }

  static String one(Random random, String[] values) {
    return values[random.nextInt(values.length)];
  }

  private String one(String[] values) {
    return one(random, values);
  }

  /** None of these is a write that could succeed: ids do not exist, or bodies cannot be taken. */
  public HostileRequest refused() {
    ApiOperation operation = operations.get(random.nextInt(operations.size()));
    // Another method at an address with a made-up id changes nothing either.
    String method = random.nextInt(5) == 0 ? one(HostileValues.METHODS) : operation.method();
    boolean reads = method.equals("GET");
    String path = random.nextInt(8) == 0 ? one(HostileValues.PATHS) : path(operation, reads);
    boolean bare = reads && random.nextInt(4) > 0;
    byte[] body = bare ? new byte[0] : bodies.refused(operation);
    String type = random.nextInt(3) == 0 ? one(HostileValues.TYPES) : operation.bodyType();
    String more =
        authorization() + (random.nextInt(4) == 0 ? one(HostileValues.HEADERS) + "\r\n" : "");
    return request(operation, method, path, type, more, body);
  }

  /** A write of the right form, with hostile values: it may be taken, but must not fail. */
  public HostileRequest written() {
    List<ApiOperation> writes =
        operations.stream()
            .filter(o -> o.bodyType().contains("json") && !o.path().contains("erasures"))
            .toList();
    ApiOperation operation = writes.get(random.nextInt(writes.size()));
    String body = bodies.hostile(operation);
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String bearer = "Authorization: Bearer " + token + "\r\n";
    String path = operation.path().replaceAll("\\{\\w+}", known(operation));
    return request(operation, operation.method(), path, operation.bodyType(), bearer, bytes);
  }

  private static HostileRequest request(
      ApiOperation operation, String method, String path, String type, String more, byte[] body) {
    StringBuilder head = new StringBuilder(method).append(' ').append(path);
    head.append(" HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n").append(more);
    if (!type.isEmpty()) {
      head.append("Content-Type: ").append(type).append("\r\n");
    }
    if (body.length > 0 || !method.equals("GET")) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    out.writeBytes(body);
    return new HostileRequest(operation.toString(), out.toByteArray());
  }

  private String authorization() {
    return switch (random.nextInt(10)) {
      case 0 -> "";
      case 1 -> "Authorization: Basic YWRtaW46YWRtaW4=\r\n";
      case 2 -> "Authorization: Bearer kutip_" + "x".repeat(random.nextInt(9000)) + "\r\n";
      default -> "Authorization: Bearer " + token + "\r\n";
    };
  }

  private String known(ApiOperation operation) {
    String[] segments = operation.path().split("/");
    return ids.getOrDefault(segments.length > 3 ? segments[3] : "", "1");
  }

  private String path(ApiOperation operation, boolean reads) {
    StringBuilder path = new StringBuilder(operation.path().replaceAll("\\{\\w+}", "@"));
    for (int at = path.indexOf("@"); at >= 0; at = path.indexOf("@")) {
      boolean real = reads && random.nextBoolean();
      path.replace(at, at + 1, real ? known(operation) : one(HostileValues.IDS));
    }
    List<JsonNode> known = operation.parameters("query");
    int parameters = random.nextInt(4);
    for (int i = 0; i < parameters; i++) {
      addParameter(path, known);
    }
    if (random.nextInt(30) == 0) {
      path.append("&a=".repeat(1 + random.nextInt(1500)));
    }
    return path.toString();
  }

  private void addParameter(StringBuilder path, List<JsonNode> known) {
    boolean made = known.isEmpty() || random.nextInt(6) == 0;
    String name =
        made
            ? "x" + random.nextInt(9)
            : known.get(random.nextInt(known.size())).path("name").asString();
    path.append(path.indexOf("?") < 0 ? '?' : '&').append(name).append('=');
    path.append(
        random.nextInt(12) == 0
            ? one(HostileValues.ENCODED)
            : URLEncoder.encode(one(HostileValues.TEXTS), StandardCharsets.UTF_8));
  }
}
