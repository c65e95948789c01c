package kutip.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kutip.fact.FactDetail;
import kutip.shared.AiSpending;
import kutip.shared.MarketCapChange;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/** Facts as rows, each with its figure, its state and the numbers of its notes. */
final class FactTable {

  private static final List<String> COLUMNS =
      List.of(
          "report.date",
          "report.what",
          "report.who",
          "report.figure",
          "report.state",
          "report.evidence");
  private static final List<String> TIMELINE =
      List.of("report.date", "report.what", "report.state", "report.evidence");

  private final ReportPage page;

  FactTable(ReportPage page) {
    this.page = page;
  }

  void write(List<FactDetail> facts) {
    if (facts.isEmpty()) {
      page.paragraph("meta", page.word("report.none"));
      return;
    }
    page.table("facts", COLUMNS);
    facts.forEach(this::row);
    page.endTable();
  }

  /** Everything that happened, one line each. */
  void timeline(List<FactDetail> facts) {
    if (facts.isEmpty()) {
      page.paragraph("meta", page.word("report.none"));
      return;
    }
    page.table("timeline", TIMELINE);
    for (FactDetail detail : facts) {
      page.out.raw("<tr>");
      page.cell(page.date(detail.fact()));
      page.cell(page.headlines.headline(detail.fact().slots()));
      page.state(detail.fact());
      page.evidence(detail);
      page.out.raw("</tr>");
    }
    page.endTable();
  }

  private void row(FactDetail detail) {
    page.out.raw("<tr>");
    page.cell(page.date(detail.fact()));
    switch (detail.fact().slots()) {
      case TalentMove t -> talent(t);
      case MarketCapChange m -> market(m);
      case AiSpending s -> spending(s);
    }
    page.state(detail.fact());
    page.evidence(detail);
    page.out.raw("</tr>");
  }

  private void talent(TalentMove t) {
    page.cell(page.formats.word(t.action()));
    String who = t.person() != null ? t.person() : page.word("statement.people.uncounted");
    page.cell(who + ": " + orDash(t.fromCompany()) + " → " + orDash(t.toCompany()));
    page.figure(t.headcount() == null ? "" : page.formats.count(t.headcount()));
  }

  private void market(MarketCapChange m) {
    page.cell(page.formats.word(m.direction()));
    page.cell(m.company());
    page.figure(
        join(
            m.percent() == null ? null : page.formats.percent(m.percent()),
            money(m.amount(), m.currency()),
            m.marketCapAfter() == null ? null : "→ " + money(m.marketCapAfter(), m.currency())));
  }

  private void spending(AiSpending s) {
    page.cell(page.formats.word(s.category()) + (s.period() == null ? "" : ", " + s.period()));
    page.cell(s.company() + (s.counterparty() == null ? "" : " → " + s.counterparty()));
    String sum = page.formats.moneyRange(s.amountLow(), s.amountHigh(), s.currency());
    page.figure(
        join(
            s.per() == null ? sum : sum + " " + page.formats.word(s.per()),
            s.stakePercent() == null ? null : page.formats.percent(s.stakePercent())));
  }

  private @Nullable String money(@Nullable BigDecimal amount, @Nullable String currency) {
    return amount == null ? null : page.formats.shortMoney(amount, currency);
  }

  private static String join(@Nullable String... parts) {
    return String.join(", ", Stream.of(parts).filter(Objects::nonNull).toList());
  }

  private static String orDash(@Nullable String text) {
    return text == null ? "–" : text;
  }
}
