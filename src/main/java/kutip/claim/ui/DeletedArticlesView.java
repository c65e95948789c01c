package kutip.claim.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kutip.article.ArticleDeletion;
import kutip.article.DeletedArticle;
import kutip.uikit.EmptyState;
import kutip.uikit.Formats;
import kutip.uikit.LinkButton;
import kutip.uikit.Links;
import kutip.uikit.PageHead;
import kutip.uikit.Paging;

/** What was deleted and can still be brought back. */
@Route("articles/deleted")
@RolesAllowed({"ADMINISTRATOR", "ANALYST"})
public class DeletedArticlesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private static final int PAGE = 20;

  private final transient ArticleDeletion deletion;
  private final Section list = new Section();

  DeletedArticlesView(ArticleDeletion deletion) {
    this.deletion = deletion;
    addClassName("kutip-page");
    list.addClassName("kutip-card");
    add(
        new PageHead(getTranslation("articles.deleted"), getTranslation("articles.deleted.about"))
            .actions(
                new LinkButton(getTranslation("articles"), Links.articles(), VaadinIcon.NEWSPAPER)),
        list);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    Paging<DeletedArticle> lines = new Paging<>(PAGE, deletion::deleted, this::line);
    list.removeAll();
    list.add(
        lines.isEmpty()
            ? new EmptyState(
                getTranslation("articles.deleted.empty"),
                getTranslation("articles.deleted.empty.hint"))
            : lines);
  }

  private Component line(DeletedArticle article) {
    Span title = new Span(article.heading());
    title.addClassName("kutip-line-title");
    Formats formats = Formats.here();
    Div head =
        new Div(
            new Span(
                getTranslation(
                    "articles.deleted.by",
                    formats.instant(article.deletedAt()),
                    article.deletedBy())),
            new Span(getTranslation("articles.deleted.until", formats.instant(article.until()))));
    head.addClassNames("kutip-line-head", "kutip-small", "kutip-soft");
    Button undo = new Button(getTranslation("articles.deleted.undo"), event -> undo(article));
    undo.addThemeVariants(ButtonVariant.SMALL);
    Div line = new Div(title, head, new Div(undo));
    line.addClassName("kutip-line");
    return line;
  }

  private void undo(DeletedArticle article) {
    if (deletion.undo(article.id())) {
      Notification.show(getTranslation("articles.deleted.undone", article.heading()));
    }
    show();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("articles.deleted"));
  }
}
