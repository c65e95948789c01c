package kutip.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kutip.fact.Fact;
import kutip.fact.FactDetail;
import kutip.shared.Direction;
import kutip.shared.MarketCapChange;
import kutip.shared.TalentMove;

/** A company's figures at a glance, each with the notes of every fact that it counts. */
final class KeyFigureSection {

  private final ReportPage page;
  private final CompanyFacts facts;

  KeyFigureSection(ReportPage page, CompanyFacts facts) {
    this.page = page;
    this.facts = facts;
  }

  void write() {
    page.out.raw("<table class=\"keys\"><tr>");
    key("report.arrivals", page.formats.count(facts.arrivals().size()), facts.arrivals());
    key("report.departures", page.formats.count(facts.departures().size()), facts.departures());
    key("report.laid_off", page.formats.count(laidOff()), facts.laidOff());
    page.out.raw("</tr><tr>");
    key("report.spent", dollars(facts.spent()), facts.spent());
    extreme("report.fall", Direction.DOWN);
    extreme("report.rise", Direction.UP);
    page.out.raw("</tr></table>");
  }

  private void key(String label, String value, List<FactDetail> behind) {
    page.out.raw("<td>").element("span", "meta", page.word(label));
    page.out.element("b", "", behind.isEmpty() ? "–" : value);
    page.out.raw("<span class=\"cite\">");
    page.notes.cite(behind, page.out);
    page.out.raw("</span></td>");
  }

  private long laidOff() {
    return facts.laidOff().stream()
        .mapToLong(d ->
            d.fact().slots() instanceof TalentMove move
                ? Objects.requireNonNullElse(move.headcount(), 0)
                : 0)
        .sum();
  }

  private String dollars(List<FactDetail> spending) {
    BigDecimal sum =
        spending.stream()
            .map(d -> Objects.requireNonNullElse(d.fact().usd(), BigDecimal.ZERO))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return page.formats.shortMoney(sum, "USD");
  }

  private void extreme(String label, Direction direction) {
    Optional<FactDetail> most =
        facts.market().stream()
            .filter(d -> percent(d.fact(), direction) != null)
            .max(Comparator.comparing(d -> Objects.requireNonNull(percent(d.fact(), direction))));
    String sign = direction == Direction.DOWN ? "−" : "+";
    key(
        label,
        most.map(d ->
                sign
                    + page.formats.percent(Objects.requireNonNull(percent(d.fact(), direction)))
                    + ", "
                    + page.date(d.fact()))
            .orElse(""),
        most.map(List::of).orElse(List.of()));
  }

  private static @org.jspecify.annotations.Nullable BigDecimal percent(
      Fact fact, Direction direction) {
    return fact.slots() instanceof MarketCapChange change && change.direction() == direction
        ? change.percent()
        : null;
  }
}
