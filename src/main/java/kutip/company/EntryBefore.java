package kutip.company;

import kutip.extraction.NameEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a decision may change of an entry, kept with the decision so that it can be taken back. */
record EntryBefore(
    RegistryState state,
    @Nullable String mergedInto,
    @Nullable String splitFrom,
    String aliases,
    NameEntry.@Nullable Type type,
    @Nullable String parent) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  String toJson() {
    return JSON.writeValueAsString(this);
  }

  static @Nullable EntryBefore ofJson(@Nullable String json) {
    return json == null ? null : JSON.readValue(json, EntryBefore.class);
  }
}
