package kutip.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kutip.fact.CountedAs;
import kutip.fact.Fact;
import kutip.fact.FactDetail;
import kutip.report.document.Block;
import kutip.shared.ClaimKind;
import kutip.shared.Direction;
import kutip.shared.MarketCapChange;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/** The six figures that a report begins with, each with the facts that it counts. */
final class KeyFigures {

  private final ReportPage page;
  private final ReportFacts facts;
  private final boolean oneCompany;
  private final List<Block.Key> keys = new ArrayList<>();

  /**
   * @param oneCompany whether the reader knows of whom the figures are
   */
  KeyFigures(ReportPage page, ReportFacts facts, boolean oneCompany) {
    this.page = page;
    this.facts = facts;
    this.oneCompany = oneCompany;
  }

  List<Block.Key> all() {
    count("arrivals", CountedAs.ARRIVAL);
    count("departures", CountedAs.DEPARTURE);
    List<FactDetail> laidOff = facts.counted(CountedAs.LAID_OFF);
    BigDecimal people = BigDecimal.valueOf(headcount(laidOff));
    key("laid_off", page.formats.number(people), people, null, laidOff);
    List<FactDetail> spent = facts.counted(CountedAs.SPENT);
    BigDecimal sum = dollars(spent);
    key("spent", page.formats.shortMoney(sum, "USD"), sum, "USD", spent);
    extreme("fall", Direction.DOWN);
    extreme("rise", Direction.UP);
    return keys;
  }

  private void count(String name, CountedAs figure) {
    List<FactDetail> behind = facts.counted(figure);
    key(name, page.formats.count(behind.size()), BigDecimal.valueOf(behind.size()), null, behind);
  }

  private void key(
      String name,
      String printed,
      @Nullable BigDecimal value,
      @Nullable String unit,
      List<FactDetail> behind) {
    boolean known = !behind.isEmpty();
    keys.add(
        new Block.Key(
            name,
            page.word("report." + name),
            known ? printed : "–",
            known ? value : null,
            unit,
            page.notes.cite(behind),
            behind.stream().map(d -> d.fact().id().value()).toList()));
  }

  private static long headcount(List<FactDetail> laidOff) {
    return laidOff.stream()
        .mapToLong(d ->
            d.fact().slots() instanceof TalentMove move
                ? Objects.requireNonNullElse(move.headcount(), 0)
                : 0)
        .sum();
  }

  private static BigDecimal dollars(List<FactDetail> spending) {
    return spending.stream()
        .map(d -> Objects.requireNonNullElse(d.fact().usd(), BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void extreme(String name, Direction direction) {
    Optional<FactDetail> most =
        facts.of(ClaimKind.MARKET_CAP_CHANGE).stream()
            .filter(d -> percent(d.fact(), direction) != null)
            .max(Comparator.comparing(d -> Objects.requireNonNull(percent(d.fact(), direction))));
    if (most.isEmpty()) {
      key(name, "", null, "%", List.of());
      return;
    }
    Fact fact = most.get().fact();
    BigDecimal percent = Objects.requireNonNull(percent(fact, direction));
    String whose =
        oneCompany || !(fact.slots() instanceof MarketCapChange m) ? "" : ", " + m.company();
    String sign = direction == Direction.DOWN ? "−" : "+";
    key(
        name,
        sign + page.formats.percent(percent) + whose + ", " + page.date(fact),
        direction == Direction.DOWN ? percent.negate() : percent,
        "%",
        List.of(most.get()));
  }

  private static @Nullable BigDecimal percent(Fact fact, Direction direction) {
    return fact.slots() instanceof MarketCapChange change && change.direction() == direction
        ? change.percent()
        : null;
  }
}
