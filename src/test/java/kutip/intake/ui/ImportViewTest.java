package kutip.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.Links;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class ImportViewTest {

  @Autowired Pages pages;

  @BeforeEach
  void signIn() {
    pages.signIn("ANALYST");
  }

  @AfterEach
  void close() {
    pages.close();
  }

  @Test
  void thePageTakesFilesAndText() {
    Links.open("import");

    assertThat(_get(Upload.class).getAcceptedFileTypes()).contains(".jsonl", ".txt");
    assertThat(_get(PasteForm.class)).isNotNull();
  }

  @Test
  void emptyTextIsNotSent() {
    Links.open("import");

    LocatorJ._click(
        _get(PasteForm.class, spec -> {})
            .getChildren()
            .filter(Button.class::isInstance)
            .map(Button.class::cast)
            .findFirst()
            .orElseThrow());

    assertThat(_get(TextArea.class).isInvalid()).isTrue();
  }

  @Test
  void aNameFromABrowserCannotLeaveItsFolder() throws IOException {
    try (IncomingFile file = IncomingFile.ofText("../../etc/passwd", "x")) {
      assertThat(file.path().getFileName().toString()).doesNotContain("/").doesNotStartWith(".");
      assertThat(Files.readString(file.path())).isEqualTo("x");
      assertThat(file.path().getParent())
          .isEqualTo(file.path().toAbsolutePath().normalize().getParent());
    }
    assertThat(Path.of("/etc/passwd.jsonl")).doesNotExist();
  }
}
