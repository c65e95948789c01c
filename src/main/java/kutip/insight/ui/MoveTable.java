package kutip.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import kutip.fact.Check;
import kutip.fact.FactClaim;
import kutip.fact.FactFilter;
import kutip.fact.Interval;
import kutip.insight.CheckWords;
import kutip.insight.MarketMove;
import kutip.insight.MarketMoves;
import kutip.market.Price;
import kutip.shared.MarketCapChange;
import kutip.uikit.Badge;
import kutip.uikit.Formats;
import kutip.uikit.Links;
import kutip.uikit.Quote;
import kutip.uikit.Statements;

/**
 * Changes of market value with more behind them than a figure, a row each: what articles give as
 * the cause, and the company's value as it follows from the figures, as claims give it, and as
 * imported. Every figure is a link.
 */
final class MoveTable extends Section {

  private static final String MOVE = "market.moves.move";
  private static final String CAUSE = "market.moves.cause";
  private static final String IMPLIED = "market.moves.implied";
  private static final String CLAIMED = "market.moves.claimed";
  private static final String IMPORTED = "market.moves.imported";
  private static final int PAGE = 10;
  private static final int BATCH = 25;
  private static final int MOST_BATCHES = 3;
  private static final int MOST_CAUSES = 3;

  private final Formats formats = Formats.here();
  private final CheckWords checks = new CheckWords(formats);
  private final MarketMoves moves;
  private final FactFilter filter;
  private final NativeTable table = new NativeTable();
  private final Button more = new Button(getTranslation("word.more"), event -> next());
  private int read;
  private int shown;

  MoveTable(MarketMoves moves, FactFilter filter) {
    this.moves = moves;
    this.filter = filter;
    addClassNames("kutip-card", "kutip-moves");
    String title = getTranslation("market.moves");
    table.addClassName("kutip-table");
    table.setCaptionText(title);
    head();
    more.addThemeVariants(ButtonVariant.SMALL);
    Span about = new Span(getTranslation("market.moves.about"));
    about.addClassName("kutip-unit");
    add(new H2(title), about, table, more);
    next();
    setVisible(shown > 0);
  }

  private void head() {
    NativeTableRow row = table.getHead().addRow();
    for (String key : List.of(MOVE, CAUSE, IMPLIED, CLAIMED, IMPORTED)) {
      NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
      cell.getElement().setAttribute("scope", "col");
      row.add(cell);
    }
  }

  private void next() {
    boolean left = true;
    for (int rows = 0, batches = 0; left && rows < PAGE && batches < MOST_BATCHES; batches++) {
      List<MarketMove> found = moves.list(filter, read, BATCH);
      List<MarketMove> told = found.stream().filter(MarketMove::isTold).toList();
      told.stream().map(this::row).forEach(table.getBody()::add);
      rows += told.size();
      shown += told.size();
      read += found.size();
      left = found.size() == BATCH;
    }
    more.setVisible(left);
  }

  private NativeTableRow row(MarketMove move) {
    return new NativeTableRow(
        move(move),
        cell(CAUSE, causes(move)),
        cell(IMPLIED, implied(move)),
        cell(CLAIMED, claimed(move)),
        cell(IMPORTED, imported(move.imported())));
  }

  private Component move(MarketMove move) {
    Anchor says =
        new Anchor(Links.fact(move.fact().id()), Statements.here().headline(move.fact().slots()));
    says.addClassName("kutip-line-title");
    Div below = new Div();
    below.addClassName("kutip-line-head");
    if (move.fact().onDay() != null) {
      below.add(note(formats.day(move.fact().onDay())));
    }
    below.add(Badge.state(move.fact().review()));
    if (move.fact().disputed()) {
      below.add(Badge.disputed());
    }
    NativeTableHeaderCell cell = new NativeTableHeaderCell(says, below);
    cell.getElement().setAttribute("scope", "row");
    return cell;
  }

  private NativeTableCell cell(String key, List<? extends Component> parts) {
    NativeTableCell cell = new NativeTableCell();
    cell.getElement().setAttribute("data-label", getTranslation(key));
    parts.forEach(cell::add);
    if (parts.isEmpty()) {
      cell.add(note("–"));
    }
    return cell;
  }

  private List<Component> causes(MarketMove move) {
    return move.causes().stream()
        .limit(MOST_CAUSES)
        .<Component>map(cause -> quote(cause.text(), cause.claim()))
        .toList();
  }

  private static Quote quote(String text, FactClaim said) {
    return new Quote(said.claim().kind(), text, said.article().id(), said.claim().id())
        .from(said.article().source(), said.article().publishedOn(), said.article().heading());
  }

  private List<Component> implied(MarketMove move) {
    Check check = move.check();
    Interval implied = check == null ? null : check.implied();
    if (check == null || implied == null) {
      return List.of();
    }
    String value = money(Objects.requireNonNullElse(implied.middle(), BigDecimal.ZERO), move);
    Anchor figure = new Anchor(Links.fact(move.fact().id()), "≈ " + value);
    figure.setTitle(checks.sentence(check));
    return List.of(
        line(figure, note(formats.word("market.moves.before"))),
        CheckList.verdict(checks, check.verdict()));
  }

  private String money(BigDecimal value, MarketMove move) {
    String currency = ((MarketCapChange) move.fact().slots()).currency();
    return formats.shortMoney(value.round(new MathContext(3)), currency);
  }

  private List<Component> claimed(MarketMove move) {
    return move.claimed().stream()
        .<Component>map(value -> {
          FactClaim said = value.claim();
          Anchor figure =
              new Anchor(
                  Links.quote(said.article().id(), said.claim().id()),
                  formats.shortMoney(value.value(), value.currency()));
          figure.setTitle(said.claim().quote());
          return line(
              figure,
              note(
                  switch (value.when()) {
                    case BEFORE -> formats.word("market.moves.before");
                    case AFTER -> formats.word("market.moves.after");
                    case EARLIER -> formats.day(value.day());
                  }));
        })
        .toList();
  }

  private List<Component> imported(@org.jspecify.annotations.Nullable Price price) {
    BigDecimal worth = price == null ? null : price.worth();
    if (price == null || worth == null) {
      return List.of();
    }
    Anchor figure =
        new Anchor(
            Links.prices(), formats.shortMoney(worth.round(new MathContext(4)), price.currency()));
    figure.setTitle(price.source());
    return List.of(line(figure, note(price.ticker() + " · " + formats.day(price.day()))));
  }

  private static Div line(Component... parts) {
    Div line = new Div(parts);
    line.addClassName("kutip-value-line");
    return line;
  }

  private static Span note(String text) {
    Span note = new Span(text);
    note.addClassNames("kutip-soft", "kutip-small");
    return note;
  }
}
