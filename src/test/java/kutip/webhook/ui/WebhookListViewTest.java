package kutip.webhook.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.EmptyState;
import kutip.uikit.Links;
import kutip.webhook.WebhookService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class WebhookListViewTest {

  @Autowired Pages pages;
  @Autowired WebhookService webhooks;

  @BeforeEach
  void open() {
    pages.signIn("ADMINISTRATOR");
    Links.open(Links.webhooks());
  }

  @AfterEach
  void close() {
    pages.close();
  }

  private static TextField field(String label) {
    return _get(TextField.class, spec -> spec.withLabel(label));
  }

  private static Button button(String text) {
    return _get(Button.class, spec -> spec.withText(text));
  }

  private static void add(String address, String filter) {
    _setValue(field("Address"), address);
    _setValue(field("Which facts"), filter);
    _click(button("Add"));
  }

  @Test
  void anAddedAddressShowsItsSecretOnceAndCanBeStoppedResumedAndRemoved() {
    assertThat(_get(EmptyState.class)).isNotNull();

    add("https://receiver.example/hook", "/facts?kind=talent_move");

    assertThat(field("Secret").getValue()).startsWith("whsec_");
    _click(button("Close"));
    assertThat(_find(Span.class)).extracting(Span::getText).contains("Not told anything yet");
    _click(button("Stop"));
    assertThat(webhooks.all().getFirst().active()).isFalse();
    _click(button("Resume"));
    assertThat(webhooks.all().getFirst().active()).isTrue();
    _click(button("Remove"));
    ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    assertThat(webhooks.all()).isEmpty();
  }

  @Test
  void whatIsNoAddressOrNoFilterIsNotTaken() {
    add("http://receiver.example/hook", "");
    assertThat(field("Address").isInvalid()).isTrue();
    add("https://receiver.example/hook", "colour=red");
    assertThat(field("Which facts").isInvalid()).isTrue();
    assertThat(webhooks.all()).isEmpty();
  }
}
