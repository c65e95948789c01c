package kutip.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowWriterTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
  void textsThatBeginLikeAFormulaGetAnApostrophe(String text) {
    assertThat(RowWriter.neutral(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Meta", "1 = 1", "3-4", "“=”"})
  void otherTextsStayAsTheyAre(String text) {
    assertThat(RowWriter.neutral(text)).isEqualTo(text);
  }
}
