package kutip.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KappaTest {

  private static final Kappa.Pair BOTH_RIGHT = new Kappa.Pair(Verdict.RIGHT, Verdict.RIGHT);
  private static final Kappa.Pair BOTH_WRONG = new Kappa.Pair(Verdict.WRONG, Verdict.WRONG);

  /** Two readers of fifty items: 35 alike, and 25 expected by chance. */
  @Test
  void kappaIsTheAgreementBeyondChance() {
    Kappa kappa =
        Kappa.of(
            Map.of(
                BOTH_RIGHT,
                20L,
                new Kappa.Pair(Verdict.RIGHT, Verdict.WRONG),
                5L,
                new Kappa.Pair(Verdict.WRONG, Verdict.RIGHT),
                10L,
                BOTH_WRONG,
                15L));

    assertThat(kappa.agreed()).isEqualTo(0.7, within(1e-9));
    assertThat(kappa.kappa()).isEqualTo(0.4, within(1e-9));
    assertThat(kappa.error()).isEqualTo(0.1296, within(1e-4));
    assertThat(kappa.low()).isLessThan(0.4);
    assertThat(kappa.high()).isGreaterThan(0.4);
  }

  @Test
  void readersWhoNeverDifferAgreeFullyAndChanceIsNothing() {
    assertThat(Kappa.of(Map.of(BOTH_RIGHT, 3L, BOTH_WRONG, 4L)).kappa()).isEqualTo(1);
    assertThat(Kappa.of(Map.of(BOTH_RIGHT, 9L)).kappa()).isEqualTo(1);
    assertThat(
            Kappa.of(
                    Map.of(
                        BOTH_RIGHT,
                        1L,
                        BOTH_WRONG,
                        1L,
                        new Kappa.Pair(Verdict.RIGHT, Verdict.WRONG),
                        1L,
                        new Kappa.Pair(Verdict.WRONG, Verdict.RIGHT),
                        1L))
                .kappa())
        .isZero();
    assertThat(Kappa.of(Map.of()).items()).isZero();
  }
}
