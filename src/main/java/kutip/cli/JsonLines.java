package kutip.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import kutip.report.ClaimJson;
import tools.jackson.core.JsonGenerator;

/** Collects JSON objects, one a line. */
final class JsonLines {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int count;

  /** Adds a line; {@code object} writes the whole object, braces included. */
  void add(Consumer<JsonGenerator> object) {
    try (JsonGenerator json = ClaimJson.generator(out)) {
      object.accept(json);
    }
    out.write('\n');
    count++;
  }

  int count() {
    return count;
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  @Override
  public String toString() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
