package kutip.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import kutip.fact.KnownBy;
import kutip.insight.FactLine;
import kutip.insight.PastCompany;
import kutip.insight.PastLines;
import kutip.uikit.EmptyState;
import kutip.uikit.Formats;
import kutip.uikit.Paging;
import org.jspecify.annotations.Nullable;

/** What was known on an earlier day, with a line that says what is meant. */
final class PastPart extends Div {

  private static final int PAGE = 20;

  private final Formats formats = Formats.here();

  /**
   * @param path the company's page, which shows today
   */
  PastPart(PastCompany past, String path) {
    addClassName("kutip-stack");
    add(
        banner(past.known(), path),
        figures(past),
        facts(past.known(), past.lines(), past.whole(), path));
  }

  /**
   * Without figures, for a person.
   *
   * @param path the page that shows today
   */
  PastPart(PastLines past, String path) {
    addClassName("kutip-stack");
    add(banner(past.known(), path), facts(past.known(), past.lines(), past.whole(), path));
  }

  /**
   * One fact as it was known; nothing known is said so.
   *
   * @param path the page that shows today
   */
  PastPart(KnownBy known, @Nullable Component then, String path) {
    addClassName("kutip-stack");
    add(banner(known, path), then == null ? card(nothing(known, path)) : then);
  }

  private Section banner(KnownBy known, String path) {
    Span says =
        new Span(getTranslation("known.banner." + known.way().key(), formats.day(known.day())));
    Anchor today = new Anchor(path, getTranslation("known.today"));
    Section banner = new Section(says, today);
    banner.addClassNames("kutip-card", "kutip-past");
    banner.getElement().setAttribute("role", "status");
    return banner;
  }

  private Div figures(PastCompany past) {
    Div row =
        new Div(
            figure("company.facts", formats.count(past.lines().size())),
            figure("compare.unreviewed", formats.count(past.unreviewed())),
            figure("company.arrivals", formats.count(past.arrivals())),
            figure("company.departures", formats.count(past.departures())),
            figure("company.spent", usd(past.spentUsd())),
            figure("overview.conflicts", formats.count(past.conflicts())));
    row.addClassName("kutip-key-figures");
    return row;
  }

  /** No link: the list below is all that these figures count. */
  private Div figure(String label, String value) {
    Span name = new Span(getTranslation(label));
    name.addClassName("kutip-label");
    Span figure = new Span(value);
    figure.addClassName("kutip-value");
    if (value.length() > 9) {
      figure.addClassName("kutip-long");
    }
    Div box = new Div(name, figure);
    box.addClassName("kutip-key-figure");
    return box;
  }

  private String usd(BigDecimal amount) {
    return amount.signum() == 0 ? "–" : formats.shortMoney(amount, "USD");
  }

  private EmptyState nothing(KnownBy known, String path) {
    Anchor today = new Anchor(path, getTranslation("known.today"));
    today.addClassName("kutip-button");
    String hint = getTranslation("known.nothing.hint." + known.way().key());
    return new EmptyState(getTranslation("known.nothing"), hint).offer(today);
  }

  private static Section card(Component... parts) {
    Section card = new Section(parts);
    card.addClassName("kutip-card");
    return card;
  }

  private Section facts(KnownBy known, List<FactLine> lines, boolean whole, String path) {
    Section card = card(new H2(getTranslation("known.facts")));
    if (lines.isEmpty()) {
      card.add(nothing(known, path));
      return card;
    }
    if (!whole) {
      card.add(new Span(getTranslation("known.cut")));
    }
    card.add(
        new Paging<FactLine>(
            PAGE,
            (offset, limit) -> lines.stream().skip(offset).limit(limit).toList(),
            FactItem::new));
    return card;
  }
}
