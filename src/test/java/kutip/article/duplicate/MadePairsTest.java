package kutip.article.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The floors are what was measured with this seed, rounded down. */
class MadePairsTest {

  private static final long SEED = 20260104;

  @Test
  void copiesAreFoundAndOthersAreNotOnTwoThousandMadePairs() {
    List<MadePairs.Pair> pairs = new MadePairs(SEED).all();
    Map<MadePairs.Kind, Integer> found = new EnumMap<>(MadePairs.Kind.class);
    for (MadePairs.Pair pair : pairs) {
      found.merge(pair.kind(), isFound(pair) ? 1 : 0, Integer::sum);
    }
    int right = sum(found, true);
    int wrong = sum(found, false);
    double precision = (double) right / (right + wrong);
    double recall = (double) right / pairs.stream().filter(p -> p.kind().copy).count();
    LoggerFactory.getLogger(getClass())
        .info("near-duplicates: precision {} recall {} {}", precision, recall, found);

    assertThat(pairs).hasSize(2000);
    assertThat(precision).isGreaterThanOrEqualTo(0.99);
    assertThat(recall).isGreaterThanOrEqualTo(0.98);
  }

  private static int sum(Map<MadePairs.Kind, Integer> found, boolean copies) {
    return Arrays.stream(MadePairs.Kind.values())
        .filter(kind -> kind.copy == copies)
        .mapToInt(kind -> found.getOrDefault(kind, 0))
        .sum();
  }

  private static boolean isFound(MadePairs.Pair pair) {
    Fingerprint one = Fingerprint.of(pair.one());
    Fingerprint other = Fingerprint.of(pair.other());
    Set<Long> bands = Arrays.stream(one.bands()).boxed().collect(Collectors.toSet());
    return Arrays.stream(other.bands()).anyMatch(bands::contains) && one.isCopyOf(other);
  }
}
