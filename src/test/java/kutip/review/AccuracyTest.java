package kutip.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AccuracyTest {

  @Test
  void intervalsAreWilsons() {
    Share nine = Share.of(9, 10);

    assertThat(nine.value()).isEqualTo(0.9);
    assertThat(nine.low()).isEqualTo(0.5958, within(0.001));
    assertThat(nine.high()).isEqualTo(0.9821, within(0.001));
  }

  @Test
  void allOfFewIsNotCertain() {
    assertThat(Share.of(3, 3).low()).isLessThan(0.5);
    assertThat(Share.of(0, 0)).isEqualTo(new Share(0, 0, 1));
  }
}
