package kutip.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMaskTest {

  private static final NameMask JANE = new NameMask(List.of("Jane Doe", "Doe", "张三"));

  @ParameterizedTest
  @CsvSource({
    "Jane Doe left.,████████ left.",
    "JANE  DOE left.,█████████ left.",
    "https://x.example/jane-doe-leaves,https://x.example/████████-leaves",
    "person=Jane%20Doe&x,person=██████████&x",
    "person=Jane+Doe,person=████████",
    "Doe said,███ said",
    "Doerksen said,Doerksen said",
    "听说张三离开了,听说██离开了"
  })
  void namesAreBlackenedSignForSignAndOtherWordsAreNot(String text, String expected) {
    assertThat(JANE.apply(text)).isEqualTo(expected);
    assertThat(expected.codePointCount(0, expected.length()))
        .isEqualTo(text.codePointCount(0, text.length()));
    assertThat(JANE.matches(text)).isEqualTo(!text.equals(expected));
  }

  @Test
  void noNameAndSingleLettersAreRefused() {
    assertThatThrownBy(() -> new NameMask(List.of(" ")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NameMask(List.of("J")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
