package kutip.claim.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import kutip.article.ArticleDeletion;
import kutip.article.ArticleQueries;
import kutip.shared.ArticleId;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.EmptyState;
import kutip.uikit.Links;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PageTest
class DeletedArticlesViewTest {

  @Autowired Pages pages;
  @Autowired ArticleQueries articles;
  @Autowired ArticleDeletion deletion;

  @AfterEach
  void close() {
    pages.close();
  }

  private ArticleId stored() {
    return pages.stored(
        anArticle()
            .titled("A bad Monday")
            .saying("Nvidia shares fell 17% on Monday, erasing $589 billion in market value."));
  }

  @Test
  void deletingAsksFirstSaysWhatGoesAlongAndCanBeUndone() {
    pages.signIn("ANALYST");
    ArticleId id = stored();
    Links.open(Links.article(id));
    _click(_get(Button.class, spec -> spec.withText("Delete")));
    assertThat(_find(ListItem.class))
        .extracting(item -> item.getElement().getText())
        .contains("1 claim", "1 fact that no other article says", "no decisions");
    assertThat(articles.find(id)).isPresent();

    ConfirmDialog dialog = _get(ConfirmDialog.class);
    ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));

    assertThat(articles.find(id)).isEmpty();
    assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("articles/deleted");
    _click(_get(Button.class, spec -> spec.withText("Bring back")));
    assertThat(articles.find(id)).isPresent();
    assertThat(_find(EmptyState.class)).hasSize(1);
  }

  @Test
  void aViewerCannotDelete() {
    pages.signIn("VIEWER");

    ArticleId id = stored();
    Links.open(Links.article(id));

    assertThat(_find(Button.class, spec -> spec.withText("Delete"))).isEmpty();
    assertThatThrownBy(() -> deletion.delete(id, "admin"))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> deletion.undo(id)).isInstanceOf(AccessDeniedException.class);
    assertThat(articles.find(id)).isPresent();
  }
}
