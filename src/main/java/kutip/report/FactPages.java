package kutip.report;

import java.io.IOException;
import java.util.List;
import kutip.fact.Fact;
import kutip.fact.FactDetail;
import kutip.fact.FactFilter;
import kutip.fact.FactQueries;
import kutip.fact.FactSort;
import org.springframework.stereotype.Component;

/** Goes through facts with their claims, a page at a time. */
@Component
class FactPages {

  private static final int PAGE = 500;

  private final FactQueries facts;

  FactPages(FactQueries facts) {
    this.facts = facts;
  }

  /** Takes one item and may fail to write it. */
  interface Sink<T> {
    void take(T item) throws IOException;
  }

  /** Newest first. */
  void each(FactFilter filter, Sink<FactDetail> sink) throws IOException {
    int offset = 0;
    List<Fact> page;
    do {
      page = facts.list(filter, FactSort.NEWEST, offset, PAGE);
      for (FactDetail detail : facts.details(page.stream().map(Fact::id).toList())) {
        sink.take(detail);
      }
      offset += PAGE;
    } while (page.size() == PAGE);
  }
}
