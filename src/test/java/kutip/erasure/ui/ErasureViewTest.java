package kutip.erasure.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import kutip.article.ArticleQueries;
import kutip.shared.ArticleId;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.Links;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class ErasureViewTest {

  @Autowired Pages pages;
  @Autowired ArticleQueries articles;

  @BeforeEach
  void open() {
    pages.signIn("ADMINISTRATOR");
    Links.open(Links.erasure());
  }

  @AfterEach
  void close() {
    pages.close();
  }

  private static void press(String text, int which) {
    _click(_find(Button.class, spec -> spec.withText(text)).get(which));
  }

  @Test
  void anArticleIsErasedOnlyAfterBeingAskedTwice() {
    ArticleId id = pages.stored(anArticle().withId("gone").saying("Meta laid off 600 people."));
    _setValue(_get(TextField.class, spec -> spec.withLabel("Id of the article")), "gone");

    _click(_find(Button.class, spec -> spec.withText("Erase")).get(1));
    assertThat(articles.find(id)).isPresent();
    ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

    assertThat(articles.find(id)).isEmpty();
    assertThat(_find(ListItem.class))
        .extracting(ListItem::getText)
        .contains("article: 1 row removed");
  }

  @Test
  void namesAndIdsThatAreNoneAreRefused() {
    press("Look first", 0);
    assertThat(_get(TextArea.class).isInvalid()).isTrue();
    press("Look first", 1);
    assertThat(_get(TextField.class, spec -> spec.withLabel("Id of the article")).isInvalid())
        .isTrue();
  }
}
