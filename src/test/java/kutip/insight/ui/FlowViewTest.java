package kutip.insight.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import kutip.fact.FactFilter;
import kutip.insight.FlowQueries;
import kutip.insight.InsightQueries;
import kutip.insight.MoneyFlow;
import kutip.insight.PeopleFlow;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.Links;
import kutip.uikit.chart.Chart;
import kutip.uikit.chart.FlowSpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People and money between companies, as pages show them. */
@PageTest
class FlowViewTest {

  @Autowired Pages pages;
  @Autowired FlowQueries flows;
  @Autowired InsightQueries insights;

  @BeforeEach
  void peopleWhoGoInACircle() {
    pages.signIn("ANALYST");
    pages.stored(
        anArticle()
            .on("2025-06-26")
            .saying("Lucas Beyer left OpenAI to join Meta. John Schulman left Meta for OpenAI."));
    pages.stored(
        anArticle()
            .on("2025-06-13")
            .saying("Meta has invested $14.3 billion in Scale AI for a 49% stake."));
  }

  @AfterEach
  void close() {
    pages.close();
  }

  private static FlowSpec<?> flow() {
    return _find(Chart.class).stream()
        .map(Chart::spec)
        .filter(FlowSpec.class::isInstance)
        .map(FlowSpec.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void bothWaysBetweenTwoCompaniesAreBandsOfTheirOwn() {
    Links.open("talent");

    assertThat(flow().ends().keySet()).containsExactlyInAnyOrder("OpenAI → Meta", "Meta → OpenAI");
  }

  @Test
  void whatABandCountsIsWhatItsFactsAre() {
    List<PeopleFlow> people = flows.people(FactFilter.ALL);
    assertThat(people).hasSize(2);
    for (PeopleFlow flow : people) {
      assertThat(insights.countLines(flow.facts())).isEqualTo(flow.all());
    }
    List<MoneyFlow> money = flows.money(FactFilter.ALL);
    assertThat(money).hasSize(1);
    assertThat(insights.countLines(money.getFirst().facts())).isEqualTo(1);
  }

  @Test
  void aRowOfTheBandsTableOpensTheFacts() {
    Links.open("spending");
    Chart<?> bands =
        _find(Chart.class).stream()
            .filter(chart -> chart.spec() instanceof FlowSpec<?>)
            .findFirst()
            .orElseThrow();
    Details table = com.github.mvysny.kaributesting.v10.LocatorJ._get(bands, Details.class);
    table.setOpened(true);

    _click(com.github.mvysny.kaributesting.v10.LocatorJ._get(table, NativeButton.class));

    assertThat(_get(Dialog.class).getHeaderTitle()).contains("Meta → Scale AI");
    assertThat(_find(_get(Dialog.class), FactItem.class)).hasSize(1);
  }

  @Test
  void aCellOfTheMatrixOpensTheFacts() {
    Links.open("talent");

    _click(_find(_get(TalentMatrix.class), NativeButton.class).getFirst());

    assertThat(_find(_get(Dialog.class), FactItem.class)).hasSize(1);
  }

  @Test
  void theListOfPeopleShowsTheirPath() {
    Links.open("people?q=Schulman");

    assertThat(_find(CompanyPath.class)).hasSize(1);
  }

  @Test
  void pathsJoinStepsThatMeet() {
    assertThat(flows.paths(List.of("Lucas Beyer")).values())
        .first()
        .satisfies(path -> assertThat(path.companies()).containsExactly("OpenAI", "Meta"));
  }
}
