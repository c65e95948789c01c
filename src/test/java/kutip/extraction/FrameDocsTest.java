package kutip.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kutip.extraction.lexicon.Frame;
import kutip.extraction.lexicon.LanguagePack;
import kutip.shared.ClaimKind;
import kutip.shared.Language;
import org.junit.jupiter.api.Test;

/**
 * Holds the generated pages {@code docs/languages.md} and {@code docs/frames.md} true to the loaded
 * frames. Run with {@code -Dkutip.docs=write} to write them anew.
 */
class FrameDocsTest {

  @Test
  void tableOfLanguagesAndKindsIsTheLoadedOne() throws IOException {
    StringBuilder page = new StringBuilder("# Languages and kinds\n\n");
    page.append(
        "Frames that are loaded for each language and kind of claim. Written by `FrameDocsTest`.\n\n");
    page.append(
        "| language | talent moves | market-cap changes | AI spending |\n|---|---|---|---|\n");
    for (Language language : Language.values()) {
      page.append("| ").append(language.ownName()).append(" (").append(language.key()).append(")");
      for (ClaimKind kind : ClaimKind.values()) {
        page.append(" | ").append(frames(language, kind).size());
      }
      page.append(" |\n");
    }
    check("languages.md", page.toString());
  }

  @Test
  void pageOfFramesShowsEachWithItsExamples() throws IOException {
    StringBuilder page = new StringBuilder("# Frames\n\n");
    page.append(
        "Every frame with sentences that it reads (+) and refuses (-). Written by `FrameDocsTest`.\n");
    for (Language language : Language.values()) {
      for (ClaimKind kind : ClaimKind.values()) {
        page.append("\n## ")
            .append(language.ownName())
            .append(": ")
            .append(kind.key())
            .append('\n');
        frames(language, kind).forEach(frame -> page.append(described(frame)));
      }
    }
    check("frames.md", page.toString());
  }

  @Test
  void everyLanguageReadsEveryKind() {
    for (Language language : Language.values()) {
      for (ClaimKind kind : ClaimKind.values()) {
        assertThat(frames(language, kind)).as(language + " " + kind).isNotEmpty();
      }
    }
  }

  private static List<Frame> frames(Language language, ClaimKind kind) {
    return LanguagePack.of(language).frames().stream()
        .filter(frame -> Objects.equals(frame.kind(), kind))
        .toList();
  }

  private static String described(Frame frame) {
    String accepted =
        frame.accept().stream().map(e -> "- \\+ " + e.text() + "\n").collect(Collectors.joining());
    String refused =
        frame.refuse().stream().map(t -> "- \\- " + t + "\n").collect(Collectors.joining());
    return "\n### `" + frame.id() + "`\n\n" + accepted + refused;
  }

  private static void check(String name, String wanted) throws IOException {
    Path file = Path.of("docs", name);
    if ("write".equals(System.getProperty("kutip.docs"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, wanted);
    }
    assertThat(file).as("run with -Dkutip.docs=write").exists().content().isEqualTo(wanted);
  }
}
