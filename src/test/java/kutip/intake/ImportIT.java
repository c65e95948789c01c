package kutip.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kutip.article.ArticleFilter;
import kutip.article.ArticleQueries;
import kutip.testkit.StoreTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class ImportIT {

  @Autowired ImportService imports;
  @Autowired ArticleQueries articles;
  @TempDir Path folder;

  private ImportSummary importing(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    return imports.importFiles(List.of(file), ImportProgress.none());
  }

  @Test
  void badLinesAreNamedAndTheRestGoesOn() throws IOException {
    ImportSummary summary =
        importing(
            "a.jsonl",
            """
            {"id": "1", "text": "One."}
            {"id": "2", "text":
            {"text": "No id."}
            {"id": "1", "text": "Another text under the same id."}
            {"id": "5", "text": "Five."}
            """);

    assertThat(summary.stored()).isEqualTo(2);
    assertThat(summary.refused()).extracting(Refusal::line).containsExactlyInAnyOrder(2L, 3L, 4L);
  }

  @Test
  void aMissingFileAndAnEmptyFileAreRefusedByName() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.jsonl"));
    Path missing = folder.resolve("missing.jsonl");

    ImportSummary summary = imports.importFiles(List.of(empty, missing), ImportProgress.none());

    assertThat(summary.refused())
        .extracting(Refusal::toString)
        .containsExactly(
            empty + ": the file holds no article", missing + ": there is no such file");
  }

  @Test
  void aJsonArrayGivesItsArticles() throws IOException {
    ImportSummary summary =
        importing(
            "a.json",
            "[{\"id\": \"1\", \"text\": \"One.\"},\n {\"id\": 2}, {\"id\": \"3\", \"text\": \"Three.\"}]");

    assertThat(summary.stored()).isEqualTo(2);
    assertThat(summary.refused()).hasSize(1);
    assertThat(summary.refused().getFirst().line()).isEqualTo(2);
  }

  @Test
  void aTextFileIsOneArticleUnderAnyName() throws IOException {
    String text = "Meta memberhentikan 600 karyawan AI pada bulan Oktober.";
    importing("a.txt", text);

    ImportSummary again = importing("b.txt", text);

    assertThat(again.duplicates()).isEqualTo(1);
    assertThat(articles.count(ArticleFilter.ALL)).isEqualTo(1);
  }

  @Test
  void aTextFileThatIsNotUtf8IsRefused() throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), "é".getBytes(StandardCharsets.ISO_8859_1));

    ImportSummary summary = imports.importFiles(List.of(file), ImportProgress.none());

    assertThat(summary.refused())
        .extracting(Refusal::reason)
        .containsExactly("not UTF-8, and no other encoding is named");
  }
}
