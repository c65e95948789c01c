package kutip.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd,etc-passwd.pdf",
    "Meta & Co: Q1/2026,meta-co-q1-2026.pdf",
    "'',kutip.pdf",
    "'..',kutip.pdf",
    "台積電 報告,台積電-報告.pdf"
  })
  void aTitleBecomesANameThatEveryFileSystemTakes(String title, String name) {
    assertThat(FileNames.of(title, "pdf")).isEqualTo(name);
  }
}
