package kutip.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kutip.fact.CountedAs;
import kutip.fact.FactFilter;
import kutip.fact.FlowSeries;
import kutip.shared.ClaimKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what goes from one company to another: people and money; and what people become. */
@Service
@Transactional(readOnly = true)
public class FlowQueries {

  private final FlowSeries series;

  FlowQueries(FlowSeries series) {
    this.series = series;
  }

  /** Pairs of companies between which persons went, those with most first. */
  public List<PeopleFlow> people(FactFilter filter) {
    FactFilter moves = counted(filter, ClaimKind.TALENT_MOVE, CountedAs.EXCHANGED);
    return series.people(filter).stream()
        .map(p ->
            new PeopleFlow(
                p.from(),
                p.to(),
                p.people(),
                p.unreviewed(),
                moves.with().fromCompany(p.from()).toCompany(p.to()).build()))
        .toList();
  }

  /** Who pays whom, greatest sums first. */
  public List<MoneyFlow> money(FactFilter filter) {
    FactFilter spent = counted(filter, ClaimKind.AI_SPENDING, CountedAs.SPENT);
    return series.money(filter).stream()
        .map(m ->
            new MoneyFlow(
                m.payer(),
                m.counterparty(),
                m.usd(),
                m.unreviewedUsd(),
                spent.with().payer(m.payer()).counterparty(m.counterparty()).build()))
        .toList();
  }

  /** The roles that most persons took on. */
  public List<RoleCount> roles(FactFilter filter, int limit) {
    FactFilter appointed = counted(filter, ClaimKind.TALENT_MOVE, CountedAs.APPOINTED);
    return series.roles(filter, limit).stream()
        .map(r ->
            new RoleCount(
                r.role(), r.people(), r.unreviewed(), appointed.with().role(r.role()).build()))
        .toList();
  }

  /** The paths of those persons of whom any move is known. */
  public Map<String, PersonPath> paths(List<String> persons) {
    Map<String, List<String>> companies = new HashMap<>();
    for (FlowSeries.Step step : series.paths(persons)) {
      List<String> own = companies.computeIfAbsent(step.person(), p -> new ArrayList<>());
      add(own, step.from());
      add(own, step.to());
    }
    Map<String, PersonPath> paths = new HashMap<>();
    companies.forEach((person, own) -> paths.put(person, new PersonPath(person, own)));
    return paths;
  }

  private static void add(List<String> path, @Nullable String company) {
    if (company != null && (path.isEmpty() || !path.getLast().equals(company))) {
      path.add(company);
    }
  }

  private static FactFilter counted(FactFilter filter, ClaimKind kind, CountedAs figure) {
    return filter.with().kind(kind).countedAs(figure).build();
  }
}
