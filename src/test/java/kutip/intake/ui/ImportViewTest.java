package kutip.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
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

    assertThat(_get(Upload.class).getAcceptedFileTypes())
        .contains(".jsonl", ".txt", ".pdf", ".zip");
    assertThat(_get(PasteForm.class)).isNotNull();
  }

  @Test
  void emptyTextIsNotSent() {
    Links.open("import");

    _click(
        _get(PasteForm.class, spec -> {})
            .getChildren()
            .filter(Button.class::isInstance)
            .map(Button.class::cast)
            .findFirst()
            .orElseThrow());

    assertThat(_get(TextArea.class).isInvalid()).isTrue();
  }

  @Test
  void pastedTextBecomesAnImportThatThePageShows() {
    Links.open("import");
    _setValue(_get(TextArea.class), "Meta memberhentikan 600 karyawan AI pada bulan Oktober.");

    _click(_get(Button.class, spec -> spec.withText("Read it")));

    assertThat(_get(JobBadge.class).getText()).isEqualTo("Waiting");
    assertThat(_get(ImportCard.class)).isNotNull();
  }

  @Test
  void anAddressInsideIsRefusedWithTheReason() {
    Links.open("import");
    AddressForm form = _get(AddressForm.class);
    _setValue(_get(form, TextField.class), "http://169.254.169.254/latest/meta-data");

    _click(_get(form, Button.class));

    await()
        .pollInSameThread()
        .untilAsserted(() -> {
          MockVaadin.clientRoundtrip(false);
          assertThat(_get(form, Paragraph.class).getText())
              .isEqualTo(
                  "http://169.254.169.254/latest/meta-data: not an address of the public internet");
        });
    assertThat(_get(form, Button.class).isEnabled()).isTrue();
  }

  @Test
  void withoutAnAddressNothingIsFetched() {
    Links.open("import");
    AddressForm form = _get(AddressForm.class);

    _click(_get(form, Button.class));

    assertThat(_get(form, TextField.class).isInvalid()).isTrue();
  }
}
