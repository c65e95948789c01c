package kutip.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import kutip.shared.TextSpan;
import org.junit.jupiter.api.Test;

class SelectedTextTest {

  private static final String TEXT = "Satu kalimat.\n\nDua  𝒌alimat di sini.\nTiga.";

  @Test
  void linesThatThePageBreaksItsOwnWayDoNotMatter() {
    TextSpan span = SelectedText.find(TEXT, "Satu kalimat.", "Dua 𝒌alimat di sini.").orElseThrow();

    assertThat(span.in(TEXT)).isEqualTo("Dua  𝒌alimat di sini.");
  }

  @Test
  void blanksAroundTheSelectionAreLeftOut() {
    assertThat(SelectedText.find(TEXT, "", " Satu ").orElseThrow()).isEqualTo(new TextSpan(0, 4));
  }

  @Test
  void nothingOrTooMuchIsNoSelection() {
    assertThat(SelectedText.find(TEXT, "Satu", "  ")).isEmpty();
    assertThat(SelectedText.find("ab", "a", "bc")).isEmpty();
  }
}
