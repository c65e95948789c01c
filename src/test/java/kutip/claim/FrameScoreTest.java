package kutip.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FrameScoreTest {

  @Test
  void withoutDecisionsTheMeasuredConfidenceStands() {
    assertThat(FrameScore.NONE.confidence(0.8)).isEqualTo(0.8, within(1e-9));
  }

  @Test
  void decisionsMoveConfidenceTheMoreTheMoreThereAre() {
    assertThat(new FrameScore(10, 0, 0).confidence(0.8)).isEqualTo(0.9, within(1e-9));
    assertThat(new FrameScore(0, 0, 10).confidence(0.8)).isEqualTo(0.4, within(1e-9));
    assertThat(new FrameScore(0, 10, 0).confidence(0.8)).isEqualTo(0.65, within(1e-9));
    assertThat(new FrameScore(0, 0, 1000).confidence(0.8)).isLessThan(0.01);
  }
}
