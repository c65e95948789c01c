package kutip.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

  @Test
  void pausesGrowToSixHoursAndHeedWhatTheAddressAsksFor() {
    assertThat(BackOff.after(0, 0)).isEqualTo(Duration.ofSeconds(30));
    assertThat(BackOff.after(1, 0)).isEqualTo(Duration.ofMinutes(2));
    assertThat(BackOff.after(40, 0)).isEqualTo(Duration.ofHours(6));
    assertThat(BackOff.after(0, 600)).isEqualTo(Duration.ofMinutes(10));
    assertThat(BackOff.after(0, 999_999)).isEqualTo(Duration.ofHours(6));
  }
}
