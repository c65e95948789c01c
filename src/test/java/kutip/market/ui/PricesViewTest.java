package kutip.market.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.nio.charset.StandardCharsets;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.EmptyState;
import kutip.uikit.Links;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class PricesViewTest {

  @Autowired Pages pages;

  @BeforeEach
  void signIn() {
    pages.signIn("ANALYST");
  }

  @AfterEach
  void close() {
    pages.close();
  }

  @Test
  void aFileIsReadAndItsPricesAreListed() {
    Links.open("prices");
    assertThat(_get(EmptyState.class)).isNotNull();
    String csv = "date,ticker,market_value\n2025-10-29,META,1890000000000\nnever,META,1\n";

    _get(PricesView.class).read("p.csv", csv.getBytes(StandardCharsets.UTF_8));

    assertThat(_get(H2.class).getText()).isEqualTo("1 price");
    assertThat(_find(Span.class)).extracting(Span::getText).contains("META", "$1.89 trillion");
    assertThat(_find(Paragraph.class)).anyMatch(p -> p.getText().startsWith("p.csv, line 3: "));
  }
}
