package kutip.claim.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import kutip.article.ArticleDeletion;
import kutip.article.TakenAlong;
import kutip.shared.ArticleId;
import kutip.uikit.Links;

/** Deletes an article after asking, saying what goes with it. */
final class DeleteButton extends Button {

  private final ArticleId article;
  private final transient ArticleDeletion deletion;
  private final String who;

  DeleteButton(ArticleId article, ArticleDeletion deletion, String who) {
    this.article = article;
    this.deletion = deletion;
    this.who = who;
    setText(getTranslation("article.delete"));
    setIcon(VaadinIcon.TRASH.create());
    addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
    addClickListener(event -> ask());
  }

  private void ask() {
    UnorderedList along = new UnorderedList();
    for (TakenAlong.Count count : deletion.takenAlong(article)) {
      along.add(new ListItem(getTranslation(key(count.what()), count.number())));
    }
    ConfirmDialog dialog = new ConfirmDialog();
    dialog.setHeader(getTranslation("article.delete.title"));
    dialog.setText(
        new Div(
            new Paragraph(getTranslation("article.delete.along")),
            along,
            new Paragraph(getTranslation("article.delete.undo"))));
    dialog.setCancelable(true);
    dialog.setCancelText(getTranslation("word.cancel"));
    dialog.setConfirmText(getTranslation("article.delete"));
    dialog.setConfirmButtonTheme("error primary");
    dialog.addConfirmListener(event -> delete());
    dialog.open();
  }

  private static String key(TakenAlong.What what) {
    return switch (what) {
      case CLAIMS -> "article.delete.claims";
      case FACTS -> "article.delete.facts";
      case DECISIONS -> "article.delete.decisions";
    };
  }

  private void delete() {
    deletion.delete(article, who);
    Notification.show(getTranslation("article.deleted"));
    UI.getCurrent().navigate(Links.deletedArticles());
  }
}
