package kutip.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What an import's job is to read, as the job keeps it. */
record ImportOrder(List<Kept> files, @Nullable LocalDate publishedOn) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * A file in the inbox.
   *
   * @param name as its owner calls it
   * @param path within the inbox
   */
  record Kept(String name, String path) {}

  String text() {
    return JSON.writeValueAsString(this);
  }

  static ImportOrder parse(String text) {
    return JSON.readValue(text, ImportOrder.class);
  }
}
