package kutip.operation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.KeyFigure;
import kutip.uikit.Links;
import kutip.uikit.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class OperationViewTest {

  @Autowired Pages pages;

  @AfterEach
  void close() {
    pages.close();
  }

  private static List<String> said() {
    return _find(Span.class).stream().map(Span::getText).toList();
  }

  private static String figure(String label) {
    return _find(KeyFigure.class).stream()
        .map(figure -> figure.getElement().getTextRecursively())
        .filter(text -> text.startsWith(label))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void healthMetersAndTheCostliestQueriesAreShown() {
    pages.stored(anArticle().saying("Nvidia laid off 641 people on Monday."));
    pages.signIn("ADMINISTRATOR");
    Links.open(Links.operation());

    assertThat(said()).contains("Everything: well", "Database: well");
    assertThat(figure("Articles taken in")).doesNotContain("Articles taken in0");
    assertThat(figure("Articles read")).contains("ms on average");
    assertThat(figure("Jobs waiting")).contains("0 running");
    assertThat(said()).anyMatch(text -> text.matches("\\w+Queries\\.\\w+"));
  }

  @Test
  void theLastErrorsStandThereWithTheirRequest() {
    pages.signIn("ADMINISTRATOR", Texts.INDONESIAN);
    Links.open(Links.operation());
    MDC.put("request", "r-4711-x");
    try {
      LoggerFactory.getLogger("kutip.somewhere.Weather")
          .error("it rains\nin {}", "here", new IllegalStateException(new Exception("a cloud")));
    } finally {
      MDC.remove("request");
    }
    _click(_get(Button.class, spec -> spec.withText("Lihat lagi")));

    assertThat(said())
        .contains("it rains in here", "Exception: a cloud", "Weather, permintaan r-4711-x");
  }
}
