package kutip.insight.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.Links;
import kutip.uikit.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The article that the project began with, as the pages show it. */
@PageTest
class SeedArticleViewTest {

  @Autowired Pages pages;

  @BeforeEach
  void storeTheArticle() throws IOException {
    pages.signIn("ANALYST");
    pages.stored(anArticle().in(kutip.shared.Language.ID).on("2025-11-12").saying(text()));
  }

  @AfterEach
  void close() {
    pages.close();
  }

  private static String text() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            SeedArticleViewTest.class.getResourceAsStream("/kutip/insight/seed.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> saidIn(Component part) {
    return Stream.concat(
            _find(part, Span.class).stream().map(Span::getText),
            _find(part, Anchor.class).stream().map(Anchor::getText))
        .toList();
  }

  private static <T extends Component> List<T> _find(Component part, Class<T> type) {
    return com.github.mvysny.kaributesting.v10.LocatorJ._find(part, type);
  }

  @Test
  void theCompanysPageImpliesBothValuesAndShowsTheQuotesOfTheirFigures() {
    Links.open("company/meta");

    List<String> said = saidIn(_get(CheckList.class));

    assertThat(said)
        .anyMatch(s ->
            s.startsWith("$14.3 billion for 49% puts the whole at about $29.2 billion")
                && s.contains("nobody can tell"))
        .anyMatch(s ->
            s.startsWith("A change of $240 billion that is 12.6% of the value before")
                && s.contains("about $1.9 trillion"))
        .anyMatch(s -> s.contains("membayar $14,3 miliar untuk 49% saham"))
        .anyMatch(s -> s.contains("menghapus $240 miliar dalam kapitalisasi pasar"))
        .contains("price: $14.3 billion, stake: 49%", "amount: $240 billion, percentage: 12.6%")
        .contains("price = stake × valuation");
  }

  @Test
  void theSameStandsThereInIndonesian() {
    pages.close();
    pages.signIn("ANALYST", Texts.INDONESIAN);
    Links.open("company/meta");

    assertThat(saidIn(_get(CheckList.class)))
        .anyMatch(s -> s.contains("nilai seluruhnya sekitar US$29,2 miliar"));
  }
}
