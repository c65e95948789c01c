package kutip.extraction.resolve;

import kutip.extraction.mention.Entity;
import org.jspecify.annotations.Nullable;

/** Names as slots print them. */
final class Names {

  private Names() {}

  static @Nullable String of(@Nullable Entity entity) {
    return entity == null ? null : entity.name();
  }

  static boolean same(@Nullable Entity one, @Nullable Entity two) {
    return one != null && two != null && one.sameHouse(two);
  }
}
