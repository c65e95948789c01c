package kutip.security;

import static org.assertj.core.api.Assertions.assertThat;

import kutip.security.PasswordRules.Fault;
import org.junit.jupiter.api.Test;

class PasswordRulesTest {

  @Test
  void severalWordsAreGoodWithoutSignsAndDigits() {
    assertThat(PasswordRules.fault("ani", "gajah makan rumput basah")).isEmpty();
  }

  @Test
  void shortOnesAreRefusedWhateverTheirSigns() {
    assertThat(PasswordRules.fault("ani", "aB3$xY7!")).contains(Fault.SHORT);
  }

  @Test
  void knownBadOnesAreRefusedInAnyDress() {
    for (String bad :
        new String[] {
          "passwordpassword", "Password-Password", "qwertyuiopas", "letmeinletmein2024!",
          "aaaaaaaaaaaa", "121212121212", "123456789012", "iloveyouforever"
        }) {
      assertThat(PasswordRules.fault("ani", bad)).as(bad).contains(Fault.KNOWN);
    }
  }

  @Test
  void theNameWithALittleAddedIsRefused() {
    assertThat(PasswordRules.fault("margaretha", "margaretha-2025")).contains(Fault.NAME);
  }

  @Test
  void whatTheHashWouldCutOffIsRefused() {
    assertThat(PasswordRules.fault("ani", "kata ".repeat(20))).contains(Fault.LONG);
  }
}
