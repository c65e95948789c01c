package kutip.erasure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kutip.erasure.ErasureReport;
import kutip.erasure.ErasureService;
import kutip.shared.ArticleId;
import kutip.uikit.PageHead;

/** Erases an article or a person's data, after a look at what would go; for administrators. */
@Route("erasure")
@RolesAllowed("ADMINISTRATOR")
@Menu(title = "menu.erasure", order = 23, icon = "vaadin:eraser")
public class ErasureView extends Main implements HasDynamicTitle {

  private final transient ErasureService erasure;
  private final String who;
  private final TextArea names = new TextArea();
  private final TextField article = new TextField();

  ErasureView(ErasureService erasure, AuthenticationContext signedIn) {
    this.erasure = erasure;
    this.who = signedIn.getPrincipalName().orElseThrow();
    addClassName("kutip-page");
    names.setLabel(getTranslation("erasure.person.names"));
    names.setHelperText(getTranslation("erasure.person.hint"));
    names.setMaxLength(4000);
    article.setLabel(getTranslation("erasure.article.id"));
    article.setMaxLength(400);
    Section person =
        new Section(new H2(getTranslation("erasure.person")), form(names, this::person));
    Section text =
        new Section(new H2(getTranslation("erasure.article")), form(article, this::article));
    person.addClassName("kutip-card");
    text.addClassName("kutip-card");
    add(new PageHead(getTranslation("erasure"), getTranslation("erasure.about")), person, text);
  }

  /** A field with its two buttons and what came of them. */
  private Div form(Component field, Function<Boolean, Optional<ErasureReport>> work) {
    Div told = new Div();
    told.getElement().setAttribute("aria-live", "polite");
    Button look =
        new Button(
            getTranslation("erasure.look"), event -> tell(told, work.apply(true), "erasure.would"));
    Button erase =
        new Button(
            getTranslation("erasure.erase"),
            event -> confirm(() -> tell(told, work.apply(false), "erasure.gone")));
    erase.addThemeVariants(ButtonVariant.ERROR);
    Div actions = new Div(look, erase);
    actions.addClassName("kutip-actions");
    Div form = new Div(field, actions, told);
    form.addClassName("kutip-form");
    return form;
  }

  private Optional<ErasureReport> person(boolean look) {
    names.setInvalid(false);
    try {
      List<String> given = names.getValue().lines().filter(line -> !line.isBlank()).toList();
      return Optional.of(erasure.erasePerson(given, who, look));
    } catch (IllegalArgumentException e) {
      names.setErrorMessage(getTranslation("erasure.names.wrong"));
      names.setInvalid(true);
      return Optional.empty();
    }
  }

  private Optional<ErasureReport> article(boolean look) {
    Optional<ArticleId> found = erasure.article(article.getValue().strip());
    article.setInvalid(found.isEmpty());
    article.setErrorMessage(getTranslation("erasure.article.missing"));
    return found.map(id -> erasure.eraseArticles(List.of(id), who, look));
  }

  private void confirm(Runnable erase) {
    ConfirmDialog dialog =
        new ConfirmDialog(
            getTranslation("erasure.confirm"),
            getTranslation("erasure.confirm.text"),
            getTranslation("erasure.erase"),
            event -> erase.run(),
            getTranslation("word.cancel"),
            event -> {});
    dialog.setConfirmButtonTheme("error primary");
    dialog.open();
  }

  private void tell(Div told, Optional<ErasureReport> result, String title) {
    told.removeAll();
    if (result.isEmpty()) {
      return;
    }
    ErasureReport report = result.get();
    if (report.isEmpty()) {
      told.add(new Paragraph(getTranslation("erasure.nothing")));
      return;
    }
    UnorderedList list = new UnorderedList();
    report
        .removed()
        .forEach((table, n) -> list.add(new ListItem(getTranslation("erasure.removed", table, n))));
    report
        .masked()
        .forEach((table, n) -> list.add(new ListItem(getTranslation("erasure.masked", table, n))));
    told.add(new Paragraph(getTranslation(title)), list);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("erasure"));
  }
}
