package kutip.mcp;

import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes errors as the protocol has them: by itself the library writes out their stack traces. */
final class ErrorJson extends StdSerializer<McpError> {

  /** An error inside a server; what it says is nobody's business. */
  private static final int INTERNAL = -32603;

  private ErrorJson() {
    super(McpError.class);
  }

  static JsonMapper mapper() {
    return JsonMapper.builder()
        .addModule(new SimpleModule().addSerializer(new ErrorJson()))
        .build();
  }

  @Override
  public void serialize(McpError error, JsonGenerator json, SerializationContext context) {
    JSONRPCError said = error.getJsonRpcError();
    int code = said == null ? INTERNAL : said.code();
    json.writeStartObject();
    json.writeStringProperty("jsonrpc", "2.0");
    json.writeNullProperty("id");
    json.writeObjectPropertyStart("error");
    json.writeNumberProperty("code", code);
    json.writeStringProperty(
        "message", said == null || code == INTERNAL ? "something went wrong here" : said.message());
    json.writeEndObject();
    json.writeEndObject();
  }
}
