package kutip.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import kutip.intake.AddressFetch;
import kutip.intake.ImportDefaults;
import kutip.intake.ImportFile;
import kutip.uikit.DayPicker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches one page by its address, away from the page's own thread, and hands it on. */
final class AddressForm extends Div {

  private static final Logger LOG = LoggerFactory.getLogger(AddressForm.class);

  private final transient AddressFetch fetch;
  private final transient BiConsumer<ImportFile, ImportDefaults> read;
  private final TextField address = new TextField();
  private final DayPicker published = new DayPicker(getTranslation("import.published"));
  private final Button send = new Button();
  private final Paragraph refusal = new Paragraph();

  AddressForm(AddressFetch fetch, BiConsumer<ImportFile, ImportDefaults> read) {
    this.fetch = fetch;
    this.read = read;
    addClassName("kutip-form");
    address.setLabel(getTranslation("import.address.label"));
    address.setPlaceholder("https://");
    address.setValueChangeMode(ValueChangeMode.ON_CHANGE);
    address.setMaxLength(2000);
    published.setMax(LocalDate.now().plusDays(1));
    published.setHelperText(getTranslation("import.address.hint"));
    send.setText(getTranslation("import.address.send"));
    send.addThemeVariants(ButtonVariant.PRIMARY);
    send.addClickListener(event -> send());
    refusal.addClassName("kutip-refusal");
    refusal.getElement().setAttribute("aria-live", "polite");
    refusal.setVisible(false);
    add(address, published, send, refusal);
  }

  private void send() {
    String wanted = address.getValue().strip();
    address.setInvalid(wanted.isEmpty());
    address.setErrorMessage(wanted.isEmpty() ? getTranslation("import.address.required") : "");
    if (wanted.isEmpty() || published.isInvalid()) {
      return;
    }
    refusal.setVisible(false);
    send.setEnabled(false);
    UI ui = UI.getCurrent();
    Thread.ofVirtual().name("address").start(() -> fetch(wanted, ui));
  }

  private void fetch(String wanted, UI ui) {
    AddressFetch.Result result;
    try {
      result = fetch.fetch(wanted);
    } catch (RuntimeException e) {
      LOG.error("an address could not be fetched", e);
      result = new AddressFetch.Result.Refused(ui.getTranslation("import.failed", wanted));
    }
    AddressFetch.Result told = result;
    ui.access(() -> show(wanted, told));
  }

  private void show(String wanted, AddressFetch.Result result) {
    send.setEnabled(true);
    switch (result) {
      case AddressFetch.Result.Kept(ImportFile file) -> {
        read.accept(file, new ImportDefaults(published.getValue()));
        address.clear();
      }
      case AddressFetch.Result.Refused(String reason) -> {
        refusal.setText(wanted + ": " + reason);
        refusal.setVisible(true);
      }
    }
  }
}
