package kutip.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kutip.fact.Check;
import kutip.fact.Fact;
import kutip.fact.FactDetail;
import kutip.fact.Interval;
import kutip.insight.CompanyInsight;
import kutip.insight.SourceCount;
import kutip.shared.AiSpending;
import kutip.shared.ClaimKind;
import kutip.shared.MarketCapChange;
import kutip.shared.SpendingCategory;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/** A company's page as one XHTML document, with a numbered note for every figure. */
final class CompanyReport {

  private final CompanyInsight insight;
  private final List<FactDetail> facts;
  private final ReportWords words;
  private final Footnotes notes = new Footnotes();
  private final Xhtml out = new Xhtml();

  private CompanyReport(CompanyInsight insight, List<FactDetail> facts, ReportWords words) {
    this.insight = insight;
    this.facts = facts;
    this.words = words;
  }

  static String html(
      CompanyInsight insight, List<FactDetail> facts, ReportWords words, String style) {
    CompanyReport report = new CompanyReport(insight, facts, words);
    report.head(style);
    report.keys();
    for (ClaimKind kind : ClaimKind.values()) {
      report.section(kind);
    }
    report.checks();
    report.sources();
    report.heading("report.notes");
    report.notes.write(report.out, words);
    return report.out.raw("</body></html>").toString();
  }

  private void head(String style) {
    String name = insight.company().name();
    out.raw("<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"");
    out.raw(words.language()).raw("\"><head><meta charset=\"UTF-8\"/>");
    out.element("title", "", words.word("report.title") + ": " + name);
    out.raw("<style>").raw(style).raw("</style></head><body><header>");
    out.element("div", "kicker", words.word("report.title")).element("h1", "", name);
    out.element(
        "div",
        "meta",
        words.word("report.as_of", LocalDate.now().toString())
            + " · "
            + words.word("report.promise"));
    out.raw("</header>");
  }

  private void keys() {
    out.raw("<table class=\"keys\"><tr>");
    key("facts", String.valueOf(insight.facts()));
    key("unreviewed", String.valueOf(insight.unreviewedFacts()));
    key("conflicts", String.valueOf(insight.conflicts()));
    key("arrivals", String.valueOf(insight.arrivals()));
    key("departures", String.valueOf(insight.departures()));
    key("laid_off", words.number(BigDecimal.valueOf(insight.laidOff())));
    key("spent", words.money(insight.spentUsd(), null));
    out.raw("</tr></table>");
  }

  private void key(String name, String value) {
    out.raw("<td>").element("b", "", value).element("span", "meta", words.word("report." + name));
    out.raw("</td>");
  }

  private void heading(String key) {
    out.element("h2", "", words.word(key));
  }

  private void section(ClaimKind kind) {
    heading("report." + kind.key());
    List<FactDetail> own = facts.stream().filter(d -> d.fact().kind() == kind).toList();
    if (own.isEmpty()) {
      out.element("p", "meta", words.word("report.none"));
      return;
    }
    if (kind == ClaimKind.AI_SPENDING) {
      categories(own);
    }
    out.raw("<table><thead><tr>");
    for (String column : List.of("date", "what", "who", "figure", "state", "evidence")) {
      out.element("th", column.equals("figure") ? "figure" : "", words.word("report." + column));
    }
    out.raw("</tr></thead><tbody>");
    own.forEach(this::row);
    out.raw("</tbody></table>");
  }

  /** Bars drawn on the server: how many spending facts each category has. */
  private void categories(List<FactDetail> spending) {
    Map<SpendingCategory, Integer> counts = new EnumMap<>(SpendingCategory.class);
    for (FactDetail detail : spending) {
      counts.merge(((AiSpending) detail.fact().slots()).category(), 1, Integer::sum);
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    out.element("p", "meta", words.word("report.by_category"));
    int height = counts.size() * 16;
    out.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"480\" height=\"" + height + "\">");
    int y = 0;
    for (Map.Entry<SpendingCategory, Integer> entry : counts.entrySet()) {
      bar(y, words.word("category." + entry.getKey().key()), entry.getValue(), most);
      y += 16;
    }
    out.raw("</svg>");
  }

  private void bar(int y, String name, int count, int most) {
    int width = Math.max(2, 320 * count / most);
    String text = "\" font-family=\"sans\" font-size=\"9\" fill=\"#1b1f2a\">";
    out.raw("<text x=\"0\" y=\"" + (y + 11) + text).text(name).raw("</text>");
    out.raw("<rect x=\"100\" y=\"" + (y + 2) + "\" width=\"" + width);
    out.raw("\" height=\"11\" fill=\"#3f76bd\"/>");
    out.raw("<text x=\"" + (106 + width) + "\" y=\"" + (y + 11) + text + count + "</text>");
  }

  private void row(FactDetail detail) {
    Fact fact = detail.fact();
    out.raw("<tr>").element("td", "", fact.date() == null ? "–" : fact.date().toString());
    switch (fact.slots()) {
      case TalentMove t -> talent(t);
      case MarketCapChange m -> market(m);
      case AiSpending s -> spending(s);
    }
    out.raw("<td>")
        .element("span", fact.review().key(), words.word("state." + fact.review().key()));
    String modality = words.word("modality." + fact.modality().key());
    out.text(modality.isEmpty() ? "" : ", " + modality);
    if (fact.disputed()) {
      out.text(", ").element("span", "disputed", words.word("report.disputed"));
    }
    out.raw("</td><td>");
    notes.cite(detail, out);
    out.raw("</td></tr>");
  }

  private void talent(TalentMove t) {
    String route = orDash(t.fromCompany()) + " → " + orDash(t.toCompany());
    cell(words.word("action." + t.action().key()) + ": " + route);
    cell(Objects.requireNonNullElse(t.person(), "–"));
    Integer heads = t.person() == null ? t.headcount() : null;
    figure(heads == null ? "" : words.word("report.people", words.number(new BigDecimal(heads))));
  }

  private void market(MarketCapChange m) {
    cell(words.word("direction." + m.direction().key()));
    cell(m.company());
    figure(
        join(
            m.percent() == null ? null : words.number(m.percent()) + "%",
            m.amount() == null ? null : words.money(m.amount(), m.currency()),
            m.marketCapAfter() == null
                ? null
                : "→ " + words.money(m.marketCapAfter(), m.currency())));
  }

  private void spending(AiSpending s) {
    cell(words.word("category." + s.category().key()));
    cell(s.company() + (s.counterparty() == null ? "" : " → " + s.counterparty()));
    BigDecimal low = s.amountLow();
    BigDecimal high = s.amountHigh();
    String range;
    if (low != null && high != null) {
      range =
          low.compareTo(high) == 0
              ? words.money(low, s.currency())
              : words.money(low, null) + " – " + words.money(high, s.currency());
    } else {
      range =
          low != null
              ? "≥ " + words.money(low, s.currency())
              : high == null ? "" : "≤ " + words.money(high, s.currency());
    }
    figure(
        join(
            range,
            s.per() == null ? null : words.word("report.per_" + s.per().key()),
            s.stakePercent() == null ? null : words.number(s.stakePercent()) + "%"));
  }

  private static String join(@Nullable String... parts) {
    return String.join(
        ", ", Stream.of(parts).filter(p -> p != null && !p.isEmpty()).toArray(String[]::new));
  }

  private static String orDash(@Nullable String text) {
    return text == null ? "–" : text;
  }

  private void cell(String text) {
    out.element("td", "", text);
  }

  private void figure(String text) {
    out.element("td", "figure", text);
  }

  private void checks() {
    heading("report.checks");
    out.raw("<table><tbody>");
    for (FactDetail detail : facts) {
      for (Check check : detail.checks()) {
        out.raw("<tr>").element("td", "", check.formula());
        cell(words.word("verdict." + check.verdict().key()));
        cell(implied(check));
        out.raw("<td>");
        notes.cite(detail, out);
        out.raw("</td></tr>");
      }
    }
    out.raw("</tbody></table>");
  }

  private String implied(Check check) {
    Interval implied = check.implied();
    if (implied == null || implied.low() == null || implied.high() == null) {
      return "";
    }
    String unit = check.unit() == null ? "" : check.unit();
    return words.word(
        "report.implied",
        words.money(implied.low(), null),
        words.money(implied.high(), null),
        unit);
  }

  private void sources() {
    heading("report.sources");
    out.raw("<table><tbody>");
    for (SourceCount source : insight.sources()) {
      out.raw("<tr>").element("td", "", source.source());
      figure(String.valueOf(source.articles()));
      out.raw("</tr>");
    }
    out.raw("</tbody></table>");
  }
}
