package kutip.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kutip.fact.FactFilter;
import kutip.insight.InsightQueries;
import kutip.security.Role;
import kutip.testkit.Api;
import kutip.testkit.ApiTest;
import kutip.uikit.chart.Mark;
import kutip.uikit.chart.Series;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What charts draw is what programs read under the same filter, mark by mark. */
@ApiTest
class InsightsAgreeIT {

  private static final List<String> TEXTS =
      List.of(
          "Nvidia laid off 820 employees on 3 March 2025.",
          "OpenAI hired Ana Petrova from Google as chief scientist on 4 April 2025.",
          "Meta shares fell 7.5% on 5 May 2025.",
          "Nvidia shares rose 3.2% on 6 May 2025.",
          "Microsoft invested $2.4 billion in data centers in 2025.",
          "Meta will spend $65 billion on AI infrastructure in 2025.");

  @Autowired Api api;
  @Autowired InsightQueries insights;

  @BeforeEach
  void store() {
    for (String text : TEXTS) {
      api.postJson(
          Role.ANALYST,
          "/api/v1/articles",
          "{\"id\": \"agree-%s\", \"text\": \"%s\", \"publishedOn\": \"2025-06-30\"}"
              .formatted(UUID.randomUUID(), text));
    }
  }

  private JsonNode answer(String insight, String query) {
    JsonNode answer =
        api.get(Role.VIEWER, "/api/v1/insights/" + insight + (query.isEmpty() ? "" : "?" + query))
            .json();
    assertThat(answer.isArray()).as(answer.toString()).isTrue();
    return answer;
  }

  private static FactFilter filter(String query) {
    return query.isEmpty()
        ? FactFilter.ALL
        : FactFilter.ALL.with().company(query.replace("company=", "")).build();
  }

  /** Each mark's value by what it stands for, without the side that it is drawn on. */
  private static Map<String, Double> drawn(List<Series<Behind>> series) {
    Map<String, Double> values = new TreeMap<>();
    for (Series<Behind> one : series) {
      for (Mark<Behind> mark : one.marks()) {
        String about = one.name() + (one.unreviewed() ? "?" : "") + " " + mark.position();
        values.merge(about, Math.abs(mark.high()), Double::sum);
      }
    }
    return values;
  }

  private static double sum(JsonNode rows, String... members) {
    double sum = 0;
    for (JsonNode row : rows) {
      for (String member : members) {
        sum += row.path(member).asDouble(0);
      }
    }
    return sum;
  }

  private static double all(Map<String, Double> values) {
    return values.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "company=Nvidia", "company=OpenAI"})
  void peopleByMonthAndByCompany(String query) {
    TalentCharts charts = new TalentCharts(Locale.ENGLISH);
    FactFilter filter = filter(query);
    JsonNode months = answer("talent", query);
    JsonNode flows = answer("flows", query);

    assertThat(all(drawn(charts.byMonth(insights.talentByMonth(filter)).series())))
        .isEqualTo(sum(months, "joins", "unreviewedJoins", "leaves", "unreviewedLeaves"));
    assertThat(all(drawn(charts.groupsByMonth(insights.talentByMonth(filter)).series())))
        .isEqualTo(sum(months, "hired", "unreviewedHired", "laidOff", "unreviewedLaidOff"));
    assertThat(all(drawn(charts.netFlow(insights.netFlow(filter, 200)).series())))
        .isEqualTo(sum(flows, "joins", "unreviewedJoins", "leaves", "unreviewedLeaves"));
    if (query.isEmpty()) {
      assertThat(months.size()).isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "company=Meta", "company=Nvidia"})
  void changesOfMarketValue(String query) {
    JsonNode changes = answer("market", query);
    Map<String, Double> read = new TreeMap<>();
    for (JsonNode change : changes) {
      if (change.has("percent") && change.has("day")) {
        double percent = change.path("percent").asDouble();
        read.merge(change.path("day").asString(), Math.abs(percent), Double::sum);
      }
    }
    Map<String, Double> drawn = new TreeMap<>();
    new MarketCharts(Locale.ENGLISH)
        .percentByDay(insights.marketChanges(filter(query), 1000)).series().stream()
            .flatMap(series -> series.marks().stream())
            .forEach(mark -> drawn.merge(mark.position(), Math.abs(mark.high()), Double::sum));

    assertThat(read).isNotEmpty().isEqualTo(drawn);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "company=Meta"})
  void spendingByCompanyAndCategory(String query) {
    JsonNode cells = answer("spending", query);
    Map<String, Double> read = new TreeMap<>();
    for (JsonNode cell : cells) {
      double usd = cell.path("usd").asDouble() + cell.path("unreviewedUsd").asDouble();
      if (usd > 0) {
        read.merge(cell.path("company").asString(), usd, Double::sum);
      }
    }
    Map<String, Double> drawn = new TreeMap<>();
    new SpendingCharts(Locale.ENGLISH)
        .byCompany(insights.spending(filter(query))).series().stream()
            .flatMap(series -> series.marks().stream())
            .forEach(mark -> drawn.merge(mark.position(), mark.high(), Double::sum));

    assertThat(drawn).isNotEmpty();
    drawn.forEach((company, usd) -> assertThat(read.get(company)).as(company).isEqualTo(usd));
  }
}
