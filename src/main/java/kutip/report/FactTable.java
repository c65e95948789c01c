package kutip.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kutip.fact.FactDetail;
import kutip.report.document.Block;
import kutip.report.document.Cell;
import kutip.shared.AiSpending;
import kutip.shared.ClaimKind;
import kutip.shared.ClaimSlots;
import kutip.shared.MarketCapChange;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/** Facts as rows: figures, how firm they are, what is wrong with them, and their notes. */
final class FactTable {

  private final ReportPage page;
  private final DoubtWords doubts;

  FactTable(ReportPage page) {
    this.page = page;
    doubts = new DoubtWords(page);
  }

  Block of(ClaimKind kind, List<FactDetail> facts) {
    if (facts.isEmpty()) {
      return page.none();
    }
    List<Block.Column> columns =
        List.of(
            page.column("report.date"),
            page.column("report.what"),
            page.column("report.who"),
            switch (kind) {
              case TALENT_MOVE -> page.figures("headcount");
              case MARKET_CAP_CHANGE -> page.figures("percent", "amount", "marketCapAfter");
              case AI_SPENDING -> page.figures("amountLow", "amountHigh", "stakePercent");
            },
            page.column("report.state"),
            page.column("report.evidence"));
    return new Block.Table("facts", columns, facts.stream().map(this::row).toList());
  }

  /** Everything that happened, one line each. */
  Block timeline(List<FactDetail> facts) {
    if (facts.isEmpty()) {
      return page.none();
    }
    List<Block.Column> columns =
        List.of(
            page.column("report.date"),
            page.column("report.what"),
            page.column("report.state"),
            page.column("report.evidence"));
    List<Block.Row> rows = new ArrayList<>();
    for (FactDetail detail : facts) {
      rows.add(
          new Block.Row(
              detail.fact().id().value(),
              List.of(
                  page.day(detail.fact()),
                  new Cell.Words(page.headlines.headline(detail.fact().slots())),
                  page.state(detail.fact()),
                  page.evidence(detail)),
              doubts.remarks(detail)));
    }
    return new Block.Table("timeline", columns, rows);
  }

  private Block.Row row(FactDetail detail) {
    ClaimSlots slots = detail.fact().slots();
    List<Cell> cells = new ArrayList<>();
    Cell evidence = page.evidence(detail);
    cells.add(page.day(detail.fact()));
    switch (slots) {
      case TalentMove t -> talent(t, cells);
      case MarketCapChange m -> market(m, cells);
      case AiSpending s -> spending(s, cells);
    }
    cells.add(page.state(detail.fact()));
    cells.add(evidence);
    return new Block.Row(detail.fact().id().value(), cells, doubts.remarks(detail));
  }

  private void talent(TalentMove t, List<Cell> cells) {
    cells.add(words(page.formats.word(t.action())));
    String way =
        t.person() == null && (t.fromCompany() == null || t.toCompany() == null)
            ? orDash(t.fromCompany() == null ? t.toCompany() : t.fromCompany())
            : way(t.fromCompany(), t.toCompany());
    cells.add(words(t.person() == null ? way : t.person() + ": " + way));
    BigDecimal count = t.headcount() == null ? null : BigDecimal.valueOf(t.headcount());
    cells.add(
        figures(count == null ? "" : page.formats.number(count), figure("headcount", count, null)));
  }

  /** What is not known is left out; an arrow stays with what it points to. */
  private static String way(@Nullable String from, @Nullable String to) {
    String end = to == null ? "" : "→\u00a0" + to;
    return from == null ? end : to == null ? from + " →" : from + " " + end;
  }

  private void market(MarketCapChange m, List<Cell> cells) {
    cells.add(words(page.formats.word(m.direction())));
    cells.add(words(m.company()));
    String printed =
        join(
            m.percent() == null ? null : page.formats.percent(m.percent()),
            money(m.amount(), m.currency()),
            m.marketCapAfter() == null ? null : "→ " + money(m.marketCapAfter(), m.currency()));
    cells.add(
        figures(
            printed,
            figure("percent", m.percent(), "%"),
            figure("amount", m.amount(), m.currency()),
            figure("marketCapAfter", m.marketCapAfter(), m.currency())));
  }

  private void spending(AiSpending s, List<Cell> cells) {
    cells.add(
        words(page.formats.word(s.category()) + (s.period() == null ? "" : ", " + s.period())));
    cells.add(words(s.company() + (s.counterparty() == null ? "" : " →\u00a0" + s.counterparty())));
    String sum = page.formats.moneyRange(s.amountLow(), s.amountHigh(), s.currency());
    String printed =
        join(
            s.per() == null ? sum : sum + " " + page.formats.word(s.per()),
            s.stakePercent() == null ? null : page.formats.percent(s.stakePercent()));
    cells.add(
        figures(
            printed,
            figure("amountLow", s.amountLow(), s.currency()),
            figure("amountHigh", s.amountHigh(), s.currency()),
            figure("stakePercent", s.stakePercent(), "%")));
  }

  private static Cell words(String text) {
    return new Cell.Words(text);
  }

  private static Cell figures(String printed, Cell.@Nullable Figure... figures) {
    List<Cell.Figure> known = new ArrayList<>();
    for (Cell.Figure figure : figures) {
      if (figure != null) {
        known.add(figure);
      }
    }
    return new Cell.Figures(printed, known);
  }

  private static Cell.@Nullable Figure figure(
      String name, @Nullable BigDecimal value, @Nullable String unit) {
    return value == null ? null : new Cell.Figure(name, value, unit);
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
