package kutip.insight.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import kutip.fact.FactFilter;
import kutip.fact.ReviewState;
import kutip.insight.MoneyFlow;
import kutip.insight.PeopleFlow;
import kutip.insight.RoleCount;
import kutip.uikit.Formats;
import kutip.uikit.chart.BarSpec;
import kutip.uikit.chart.FlowSpec;
import kutip.uikit.chart.FlowSpec.Ends;
import kutip.uikit.chart.Mark;
import kutip.uikit.chart.Series;
import kutip.uikit.chart.Tone;
import kutip.uikit.chart.Unit;

/** What goes from one company to another, as bands; and the roles that people take on. */
final class FlowCharts {

  /** More bands than these hide one another; the matrix and the list of facts have them all. */
  static final int MOST = 30;

  private final Formats formats;

  FlowCharts(Locale locale) {
    formats = Formats.of(locale);
  }

  /** Persons between companies. */
  FlowSpec<Behind> people(List<PeopleFlow> all) {
    List<PeopleFlow> flows = all.stream().limit(MOST).toList();
    Map<String, Ends> ends = new LinkedHashMap<>();
    flows.forEach(f -> ends.put(position(f.from(), f.to()), new Ends(f.from(), f.to())));
    return new FlowSpec<>(
        formats.word("flow.people"),
        Unit.count(formats.word("unit.people")),
        formats.word("flow.between"),
        formats.word("flow.people.from"),
        formats.word("flow.people.to"),
        List.of(
            people(flows, false, PeopleFlow::people), people(flows, true, PeopleFlow::unreviewed)),
        ends);
  }

  private Series<Behind> people(
      List<PeopleFlow> flows, boolean open, ToDoubleFunction<PeopleFlow> value) {
    return series(
        "flow.people.band",
        Tone.TALENT,
        open,
        flows,
        f -> position(f.from(), f.to()),
        value,
        f -> formats.word("statement.people", (long) value.applyAsDouble(f)),
        PeopleFlow::facts);
  }

  /** Money between companies. */
  FlowSpec<Behind> money(List<MoneyFlow> all) {
    List<MoneyFlow> flows = all.stream().limit(MOST).toList();
    Map<String, Ends> ends = new LinkedHashMap<>();
    flows.forEach(f ->
        ends.put(position(f.payer(), f.counterparty()), new Ends(f.payer(), f.counterparty())));
    return new FlowSpec<>(
        formats.word("flow.money"),
        Unit.money("USD", formats.word("unit.usd")),
        formats.word("flow.between"),
        formats.word("flow.money.from"),
        formats.word("flow.money.to"),
        List.of(money(flows, false), money(flows, true)),
        ends);
  }

  private Series<Behind> money(List<MoneyFlow> flows, boolean open) {
    return series(
        "flow.money.band",
        Tone.SPENDING,
        open,
        flows,
        f -> position(f.payer(), f.counterparty()),
        f -> (open ? f.unreviewedUsd() : f.usd()).doubleValue(),
        f -> formats.shortMoney(open ? f.unreviewedUsd() : f.usd(), "USD"),
        MoneyFlow::facts);
  }

  /** Roles by the number of persons who took them on. */
  BarSpec<Behind> roles(List<RoleCount> roles) {
    return new BarSpec<>(
        formats.word("talent.roles"),
        Unit.count(formats.word("unit.people")),
        formats.word("talent.role"),
        roles.stream().map(RoleCount::role).toList(),
        List.of(roles(roles, false, RoleCount::people), roles(roles, true, RoleCount::unreviewed)),
        true,
        true);
  }

  private Series<Behind> roles(
      List<RoleCount> roles, boolean open, ToDoubleFunction<RoleCount> value) {
    return series(
        "talent.role.people",
        Tone.TALENT,
        open,
        roles,
        RoleCount::role,
        value,
        r -> formats.word("statement.people", (long) value.applyAsDouble(r)),
        RoleCount::facts);
  }

  private <T> Series<Behind> series(
      String name,
      Tone tone,
      boolean open,
      List<T> rows,
      Function<T, String> position,
      ToDoubleFunction<T> value,
      Function<T, String> text,
      Function<T, FactFilter> facts) {
    ReviewState state = open ? ReviewState.UNREVIEWED : ReviewState.ACCEPTED;
    List<Mark<Behind>> marks = new ArrayList<>();
    for (T row : rows) {
      double size = value.applyAsDouble(row);
      if (size > 0) {
        FactFilter behind = facts.apply(row).with().reviews(Set.of(state)).build();
        marks.add(Mark.of(new Behind.Facts(behind), position.apply(row), size, text.apply(row), 0));
      }
    }
    return new Series<>(formats.word(name), tone, open, marks);
  }

  private static String position(String from, String to) {
    return from + " → " + to;
  }
}
