package kutip.company;

import java.util.Arrays;
import java.util.List;
import kutip.extraction.NameEntry;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer says of a new entry.
 *
 * @param type key of what it is, one of {@link #types}; of no matter for people
 * @param belongsTo the company's parent, or the company that the person leads
 * @param aliases other names
 */
public record NewName(String type, @Nullable String belongsTo, List<String> aliases) {

  public NewName {
    aliases = List.copyOf(aliases);
  }

  /** Keys of what an entry that is no person can be. */
  public static List<String> types() {
    return Arrays.stream(NameEntry.Type.values())
        .filter(type -> type != NameEntry.Type.PERSON)
        .map(NameEntry.Type::key)
        .toList();
  }
}
