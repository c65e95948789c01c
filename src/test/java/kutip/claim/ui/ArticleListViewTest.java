package kutip.claim.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import kutip.shared.Language;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.Links;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class ArticleListViewTest {

  @Autowired Pages pages;

  @BeforeEach
  void signIn() {
    pages.signIn("VIEWER");
  }

  @AfterEach
  void close() {
    pages.close();
  }

  @Test
  void articlesAreFoundByTheirWordsWhichAreMarked() {
    pages.stored(anArticle().titled("A bad Monday").saying("Quokkas <b>everywhere</b>."));
    pages.stored(anArticle().titled("Another day").saying("Nobody saw one."));

    Links.open(Links.articles("quokka"));

    assertThat(headings()).containsExactly("A bad Monday");
    assertThat(marks()).containsExactly("Quokkas");
    assertThat(_get(ArticleLine.class).getElement().getTextRecursively())
        .contains("<b>everywhere</b>");
  }

  @Test
  void filtersStandInTheAddressAndNarrowTheList() {
    pages.stored(anArticle().titled("Numbats abroad").in(Language.EN).saying("Numbat."));
    pages.stored(anArticle().titled("Numbat di sini").in(Language.ID).saying("Numbat."));
    Links.open(Links.articles("numbat"));
    assertThat(headings()).hasSize(2);

    @SuppressWarnings("unchecked")
    Select<Language> language = _get(Select.class, spec -> spec.withLabel("Language"));
    _setValue(language, Language.ID);

    assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
        .contains("q=numbat", "language=id");
    assertThat(headings()).containsExactly("Numbat di sini");
    _click(_get(Button.class, spec -> spec.withText("Clear filters")));
    assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
        .isEqualTo("articles");
  }

  @Test
  void articlesAreFoundByTheKindAndCompanyOfTheirClaims() {
    pages.stored(
        anArticle()
            .titled("A bilby's Monday")
            .saying("Nvidia shares fell 17% on Monday, erasing $589 billion in market value."));
    pages.stored(anArticle().titled("A bilby's Tuesday").saying("Nothing happened to Nvidia."));

    Links.open("articles?q=bilby&kind=market_cap_change&company=Nvidia&state=proposed");
    assertThat(headings()).containsExactly("A bilby's Monday");

    Links.open("articles?q=bilby&kind=ai_spending");
    assertThat(headings()).isEmpty();
  }

  @Test
  void anAddressThatMakesNoSenseIsNoError() {
    Links.open("articles?q=%22((&from=yesterday&language=xx&kind=&state=none&source=&company=");

    assertThat(_find(ArticleLine.class)).isEmpty();
  }

  private static List<String> headings() {
    return _find(ArticleLine.class).stream()
        .map(line -> line.getElement().getChild(0).getTextRecursively())
        .toList();
  }

  private static List<String> marks() {
    return _find(ArticleLine.class).stream()
        .flatMap(line -> all(line.getElement()))
        .filter(element -> !element.isTextNode() && element.getTag().equals("mark"))
        .map(Element::getText)
        .toList();
  }

  private static Stream<Element> all(Element element) {
    return Stream.concat(
        Stream.of(element), element.getChildren().flatMap(ArticleListViewTest::all));
  }
}
