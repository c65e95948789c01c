package kutip.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kutip.fact.CountedAs;
import kutip.fact.FactDetail;
import kutip.fact.FactFilter;
import kutip.shared.ClaimKind;
import kutip.shared.FactId;

/**
 * The facts of a report, newest first, and those that each of its figures counts.
 *
 * @param cut whether there are more than a report may hold
 */
record ReportFacts(List<FactDetail> all, Map<CountedAs, List<FactDetail>> counted, boolean cut) {

  /** A report is read by people; what is larger is exported. */
  static final int MOST = 100_000;

  private static final Comparator<FactDetail> NEWEST =
      Comparator.comparing(
              (FactDetail d) -> d.fact().onDay(), Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing((FactDetail d) -> d.fact().id().value(), Comparator.reverseOrder());

  static ReportFacts read(ReportTemplate template, FactPages pages, int most, Pace pace)
      throws IOException {
    Map<FactId, FactDetail> all = new LinkedHashMap<>();
    boolean cut = false;
    List<FactFilter> filters = template.filters();
    for (FactFilter filter : filters) {
      cut |= !pages.each(filter, most - all.size(), d -> add(d, all, pace));
    }
    List<FactDetail> sorted = new ArrayList<>(all.values());
    if (filters.size() > 1) {
      sorted.sort(NEWEST);
    }
    Map<CountedAs, List<FactDetail>> counted = new EnumMap<>(CountedAs.class);
    for (CountedAs figure : CountedAs.values()) {
      Set<FactId> ids = new HashSet<>();
      for (FactFilter filter : filters) {
        ids.addAll(pages.ids(filter.with().countedAs(figure).build(), most));
      }
      counted.put(figure, sorted.stream().filter(d -> ids.contains(d.fact().id())).toList());
    }
    return new ReportFacts(sorted, counted, cut);
  }

  private static void add(FactDetail detail, Map<FactId, FactDetail> all, Pace pace) {
    all.putIfAbsent(detail.fact().id(), detail);
    if (all.size() % FactPages.PAGE == 0) {
      pace.at(all.size(), 0);
    }
  }

  List<FactDetail> counted(CountedAs figure) {
    return counted.getOrDefault(figure, List.of());
  }

  List<FactDetail> of(ClaimKind kind) {
    return all.stream().filter(d -> d.fact().kind() == kind).toList();
  }
}
