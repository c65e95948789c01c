package kutip.insight.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import kutip.fact.FactFilter;
import kutip.fact.Interval;
import kutip.insight.MarketMove;
import kutip.insight.MarketMove.When;
import kutip.insight.MarketMoves;
import kutip.market.PriceService;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.Links;
import kutip.uikit.Quote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Causes of changes, and values implied, claimed and imported side by side. */
@PageTest
class MoveTableViewTest {

  @Autowired Pages pages;
  @Autowired MarketMoves moves;
  @Autowired PriceService prices;

  @BeforeEach
  void aFallWithACause() {
    pages.signIn("ANALYST");
    pages.stored(
        anArticle()
            .on("2025-01-28")
            .saying(
                "Nvidia shares fell 17% on 27 January 2025, wiping out $589 billion in market value"
                    + " after a cheap Chinese model spread."));
  }

  @AfterEach
  void close() {
    pages.close();
  }

  private MarketMove fall() {
    List<MarketMove> found = moves.list(FactFilter.ALL, 0, 10);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  @Test
  void theCauseIsGivenInTheArticlesOwnWords() {
    assertThat(fall().causes())
        .singleElement()
        .satisfies(cause -> {
          assertThat(cause.text()).startsWith("after a cheap Chinese model");
          assertThat(cause.claim().claim().quote()).isNotEmpty();
        });
  }

  @Test
  void impliedClaimedAndImportedValuesStandSideBySide() throws IOException {
    pages.stored(
        anArticle()
            .on("2025-01-20")
            .saying(
                "Nvidia shares rose 2% on 20 January 2025 to a market value of $3.4 trillion."));
    String csv = "ticker,date,close,shares,currency\nNVDA,2025-01-24,142.62,24490000000,USD\n";
    prices.importCsv(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "p.csv");

    MarketMove fall =
        moves.list(FactFilter.ALL, 0, 10).stream()
            .filter(m -> m.check() != null)
            .findFirst()
            .orElseThrow();

    assertThat(implied(fall)).isBetween(3.3e12, 3.7e12);
    assertThat(fall.claimed()).anyMatch(value -> value.when() == When.EARLIER);
    assertThat(fall.imported()).isNotNull();
  }

  private static double implied(MarketMove move) {
    Interval implied = Objects.requireNonNull(Objects.requireNonNull(move.check()).implied());
    return Objects.requireNonNull(implied.middle()).doubleValue();
  }

  @Test
  void everyFigureIsOneClickFromItsEvidence() {
    Links.open("market");

    MoveTable table = _get(MoveTable.class);
    assertThat(_find(table, NativeTableRow.class)).hasSize(2);
    assertThat(_find(table, Quote.class)).hasSize(1);
    assertThat(_find(table, Anchor.class))
        .anyMatch(a -> a.getText().startsWith("≈") && a.getHref().startsWith("fact/"));
  }

  @Test
  void withoutChangesThereIsNoTable() {
    Links.open("market?company=Apple");

    assertThat(_find(MoveTable.class)).isEmpty();
  }
}
