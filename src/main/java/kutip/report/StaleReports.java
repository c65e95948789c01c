package kutip.report;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kutip.fact.Fact;
import kutip.fact.FactQueries;
import kutip.fact.FactsChanged;
import kutip.report.document.PrintedFact;
import kutip.shared.FactId;
import kutip.wording.Headlines;
import kutip.wording.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Marks issued reports whose facts change, in the transaction that changes them. */
@Component
class StaleReports {

  private final IssueRows rows;
  private final FactQueries facts;
  private final Clock clock = Clock.systemUTC();

  StaleReports(IssueRows rows, FactQueries facts) {
    this.rows = rows;
    this.facts = facts;
  }

  @EventListener
  @Transactional
  public void on(FactsChanged event) {
    if (rows.isEmpty()) {
      return;
    }
    Set<Long> ids = new HashSet<>();
    event.facts().forEach(id -> ids.add(id.value()));
    List<IssueRows.Row> printed = rows.printed(ids);
    Map<Long, @Nullable PrintedFact> current = new HashMap<>();
    for (IssueRows.Row row : printed) {
      long id = row.fact().id();
      if (!current.containsKey(id)) {
        current.put(id, facts.find(new FactId(id)).map(StaleReports::now).orElse(null));
      }
      rows.changes(row.report(), id, Changes.of(row.fact(), current.get(id)), clock.instant());
    }
  }

  private static PrintedFact now(Fact fact) {
    return Printed.of(fact, Headlines.of(Words.ENGLISH), List.of());
  }
}
