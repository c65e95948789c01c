package kutip.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kutip.fact.CountedAs;
import kutip.fact.FactDetail;
import kutip.fact.FactFilter;
import kutip.shared.ClaimKind;

/**
 * The facts of a company's report, newest first, and those that each of its figures counts.
 *
 * @param arrivals facts that count as people coming
 * @param spent facts whose sums are added to the company's spending
 */
record CompanyFacts(
    List<FactDetail> all,
    List<FactDetail> arrivals,
    List<FactDetail> departures,
    List<FactDetail> laidOff,
    List<FactDetail> spent) {

  static CompanyFacts read(ReportScope scope, FactPages pages) throws IOException {
    String name = scope.company().name();
    FactFilter in = scope.period();
    return new CompanyFacts(
        list(pages, scope.facts()),
        list(pages, in.with().countedAs(CountedAs.ARRIVAL).toCompany(name).build()),
        list(pages, in.with().countedAs(CountedAs.DEPARTURE).fromCompany(name).build()),
        list(pages, in.with().countedAs(CountedAs.LAID_OFF).fromCompany(name).build()),
        list(pages, in.with().countedAs(CountedAs.SPENT).payer(name).build()));
  }

  private static List<FactDetail> list(FactPages pages, FactFilter filter) throws IOException {
    List<FactDetail> found = new ArrayList<>();
    pages.each(filter, found::add);
    return found;
  }

  List<FactDetail> of(ClaimKind kind) {
    return all.stream().filter(d -> d.fact().kind() == kind).toList();
  }

  List<FactDetail> market() {
    return of(ClaimKind.MARKET_CAP_CHANGE);
  }
}
