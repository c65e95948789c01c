package kutip.fact;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * One row of {@code fact_rollup}.
 *
 * @param month year times 100 plus month; 0 for all time
 */
record RollupKey(RollupPlace place, int month, RollupTraits traits) {

  UUID id() {
    return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8));
  }
}
