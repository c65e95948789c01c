package kutip.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import kutip.intake.ImportFile;
import kutip.uikit.DayPicker;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One article as pasted text; asks for the date, without which "last Monday" means nothing. */
final class PasteForm extends Div {

  private final TextField title = new TextField();
  private final TextField source = new TextField();
  private final DayPicker published = new DayPicker(getTranslation("import.published"));
  private final TextArea text = new TextArea();

  PasteForm(Consumer<ImportFile> read) {
    addClassName("kutip-form");
    title.setLabel(getTranslation("import.title"));
    source.setLabel(getTranslation("import.source"));
    published.setMax(LocalDate.now().plusDays(1));
    published.setHelperText(getTranslation("import.published.hint"));
    text.setLabel(getTranslation("import.text"));
    text.setMinRows(6);
    text.setMaxRows(16);
    text.setRequiredIndicatorVisible(true);
    Button send = new Button(getTranslation("import.send"), event -> send(read));
    send.addThemeVariants(ButtonVariant.PRIMARY);
    add(title, source, published, text, send);
  }

  private void send(Consumer<ImportFile> read) {
    boolean none = text.getValue().isBlank();
    text.setInvalid(none);
    text.setErrorMessage(none ? getTranslation("import.text.required") : "");
    if (none || published.isInvalid()) {
      return;
    }
    String name = title.getValue().isBlank() ? getTranslation("import.pasted") : title.getValue();
    try {
      Path kept = Files.writeString(Files.createTempFile("kutip-pasted", ".jsonl"), line());
      read.accept(new ImportFile(name + ".jsonl", kept));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    title.clear();
    text.clear();
  }

  /** The same text pasted twice has the same id, so that it is stored once. */
  private String line() {
    ObjectNode article = JsonNodeFactory.instance.objectNode();
    byte[] bytes = (title.getValue() + "\n" + text.getValue()).getBytes(StandardCharsets.UTF_8);
    article.put("id", "pasted-" + UUID.nameUUIDFromBytes(bytes));
    article.put("text", text.getValue());
    if (!title.getValue().isBlank()) {
      article.put("title", title.getValue().strip());
    }
    if (!source.getValue().isBlank()) {
      article.put("source", source.getValue().strip());
    }
    if (published.getValue() != null) {
      article.put("publishedOn", published.getValue().toString());
    }
    return article + "\n";
  }
}
