package kutip.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kutip.shared.AiSpending;
import kutip.shared.FactId;
import kutip.shared.Modality;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows what companies say that they will spend. */
@Service
@Transactional(readOnly = true)
public class GuidanceQueries {

  private static final int MOST_FACTS = 400;

  private final FactQueries facts;

  GuidanceQueries(FactQueries facts) {
    this.facts = facts;
  }

  /** A company's guidance, the latest period first; what is only reported is no guidance. */
  public List<Guidance> of(String company) {
    FactFilter budgets =
        FactFilter.ALL
            .with()
            .payer(company)
            .categories(DoubleCount.BUDGETED)
            .modalities(Set.of(Modality.ANNOUNCED, Modality.ACTUAL))
            .build();
    List<FactId> ids =
        facts.list(budgets, FactSort.NEWEST, 0, MOST_FACTS).stream()
            .filter(GuidanceQueries::guides)
            .map(Fact::id)
            .toList();
    Map<String, List<FactDetail>> subjects = new TreeMap<>(Comparator.reverseOrder());
    for (FactDetail detail : facts.details(ids)) {
      AiSpending s = (AiSpending) detail.fact().slots();
      subjects.computeIfAbsent(s.period() + "|" + s.category(), k -> new ArrayList<>()).add(detail);
    }
    return subjects.values().stream().map(GuidanceSteps::of).toList();
  }

  private static boolean guides(Fact fact) {
    return fact.slots() instanceof AiSpending s
        && s.counterparty() == null
        && s.per() == null
        && s.period() != null
        && Periods.days(s.period()) != null
        && (s.amountLow() != null || s.amountHigh() != null);
  }
}
