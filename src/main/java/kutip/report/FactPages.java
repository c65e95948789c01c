package kutip.report;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kutip.fact.Fact;
import kutip.fact.FactDetail;
import kutip.fact.FactFilter;
import kutip.fact.FactListing;
import kutip.fact.FactPlace;
import kutip.fact.FactQueries;
import kutip.fact.FactSort;
import kutip.shared.FactId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Goes through facts page by page, so that memory holds no more than one. */
@Component
class FactPages {

  static final int PAGE = 500;

  private final FactListing listing;
  private final FactQueries facts;

  FactPages(FactListing listing, FactQueries facts) {
    this.listing = listing;
    this.facts = facts;
  }

  /** Takes one item and may fail to write it. */
  interface Sink<T> {
    void take(T item) throws IOException;
  }

  /** A page of facts, newest first, and where the next begins; null at the end. */
  record Part(List<FactDetail> facts, @Nullable FactPlace next) {}

  Part after(FactFilter filter, @Nullable FactPlace place) {
    List<FactDetail> found = listing.after(filter, FactSort.NEWEST, place, PAGE);
    return new Part(
        found, found.size() < PAGE ? null : listing.place(FactSort.NEWEST, found.getLast()));
  }

  /** Newest first. */
  void each(FactFilter filter, Sink<FactDetail> sink) throws IOException {
    each(filter, Integer.MAX_VALUE, sink);
  }

  /** The newest; false when there are more. */
  boolean each(FactFilter filter, int most, Sink<FactDetail> sink) throws IOException {
    int left = most;
    FactPlace place = null;
    do {
      Part part = after(filter, place);
      for (FactDetail detail : part.facts()) {
        if (left-- == 0) {
          return false;
        }
        sink.take(detail);
      }
      place = part.next();
    } while (place != null);
    return true;
  }

  /** Ids of the newest. */
  Set<FactId> ids(FactFilter filter, int most) {
    Set<FactId> ids = new HashSet<>();
    int limit = Math.min(most, 10 * PAGE);
    List<Fact> page;
    do {
      page = facts.list(filter, FactSort.NEWEST, ids.size(), limit);
      page.forEach(fact -> ids.add(fact.id()));
    } while (page.size() == limit && ids.size() < most);
    return ids;
  }

  long count(FactFilter filter) {
    return facts.count(filter);
  }
}
