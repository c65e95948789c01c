package kutip.fact;

import java.util.List;
import kutip.shared.ClaimId;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Groups once more, at the first start of a newer version, what an older one grouped. */
@Component
class OlderFacts {

  private static final int BATCH = 500;

  private final FactRows rows;
  private final FactService facts;

  OlderFacts(FactRows rows, FactService facts) {
    this.rows = rows;
    this.facts = facts;
  }

  @EventListener(ApplicationReadyEvent.class)
  void groupAgain() {
    List<Long> some = rows.outdated(BATCH);
    while (!some.isEmpty()) {
      facts.regroup(some.stream().map(ClaimId::new).toList());
      List<Long> left = rows.outdated(BATCH);
      if (left.equals(some)) {
        return;
      }
      some = left;
    }
  }
}
