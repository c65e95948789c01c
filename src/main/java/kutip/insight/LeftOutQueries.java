package kutip.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kutip.fact.Fact;
import kutip.fact.FactFilter;
import kutip.fact.FactQueries;
import kutip.fact.FactSeries;
import kutip.shared.ClaimKind;
import kutip.shared.FactId;
import kutip.shared.Modality;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what totals leave out, and why. */
@Service
@Transactional(readOnly = true)
public class LeftOutQueries {

  private final FactQueries facts;
  private final FactSeries series;

  LeftOutQueries(FactQueries facts, FactSeries series) {
    this.facts = facts;
    this.series = series;
  }

  /**
   * What stands apart because of how firm it is.
   *
   * @param facts the facts themselves
   */
  public record Apart(Modality modality, long count, FactFilter facts) {}

  /** Spending that sums leave out, greatest first. */
  public List<LeftOutLine> spending(FactFilter filter, int limit) {
    List<FactSeries.NotAdded> found = series.notAdded(filter, limit);
    List<FactId> ids = new ArrayList<>();
    for (FactSeries.NotAdded one : found) {
      ids.add(one.fact());
      if (one.standIn() != null) {
        ids.add(one.standIn());
      }
    }
    Map<FactId, Fact> byId = new HashMap<>();
    facts.findAll(ids.stream().distinct().toList()).forEach(f -> byId.put(f.id(), f));
    List<LeftOutLine> lines = new ArrayList<>();
    for (FactSeries.NotAdded one : found) {
      Fact fact = byId.get(one.fact());
      if (fact != null) {
        Fact standIn = one.standIn() == null ? null : byId.get(one.standIn());
        lines.add(new LeftOutLine(fact, one.reason(), standIn));
      }
    }
    return lines;
  }

  public long countSpending(FactFilter filter) {
    return series.countNotAdded(filter);
  }

  /** Facts of a kind that totals show apart or not at all: reported ones and denied ones. */
  public List<Apart> apart(ClaimKind kind, FactFilter filter) {
    List<Apart> apart = new ArrayList<>();
    for (Modality modality : List.of(Modality.REPORTED, Modality.DENIED)) {
      Set<Modality> asked = filter.modalities();
      if (asked.isEmpty() || asked.contains(modality)) {
        FactFilter of = filter.with().kind(kind).modalities(Set.of(modality)).build();
        long count = facts.count(of);
        if (count > 0) {
          apart.add(new Apart(modality, count, of));
        }
      }
    }
    return apart;
  }
}
