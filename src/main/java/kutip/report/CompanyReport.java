package kutip.report;

import java.time.LocalDate;
import java.util.List;
import kutip.fact.FactDetail;
import kutip.insight.LeftOutLine;
import kutip.insight.SourceCount;
import kutip.shared.ClaimKind;

/** A company's report as one XHTML document, with a numbered note for every figure. */
final class CompanyReport {

  private static final List<String> SECTIONS =
      List.of(
          "talent",
          "market",
          "spending",
          "timeline",
          "conflicts",
          "checks",
          "sources",
          "method",
          "notes");

  private final ReportScope scope;
  private final CompanyFacts facts;
  private final List<LeftOutLine> leftOut;
  private final List<SourceCount> sources;
  private final ReportPage page;

  CompanyReport(
      ReportScope scope,
      CompanyFacts facts,
      List<LeftOutLine> leftOut,
      List<SourceCount> sources,
      ReportPage page) {
    this.scope = scope;
    this.facts = facts;
    this.leftOut = leftOut;
    this.sources = sources;
    this.page = page;
  }

  String html(String style) {
    head(style);
    new KeyFigureSection(page, facts).write();
    contents();
    kinds();
    page.heading("timeline", "report.section.timeline");
    new FactTable(page).timeline(facts.all());
    new DoubtSections(page, facts.all()).write();
    sources();
    page.heading("method", "report.section.method");
    for (String part : List.of("facts", "totals", "currencies", "checks")) {
      page.paragraph("", page.word("report.method." + part));
    }
    page.heading("notes", "report.section.notes");
    page.notes.write(page);
    return page.out.raw("</body></html>").toString();
  }

  private void head(String style) {
    String name = scope.company().name();
    page.out.raw("<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"");
    page.out.raw(page.locale().getLanguage()).raw("\"><head><meta charset=\"UTF-8\"/>");
    page.out.element("title", "", page.word("report.title") + ": " + name);
    page.out.raw("<style>").raw(style).raw("</style>");
    bookmarks();
    page.out.raw("</head><body><header>");
    page.out.element("div", "kicker", page.word("report.title")).element("h1", "", name);
    page.out.element("div", "meta", subtitle()).raw("</header>");
  }

  /** The outline that PDF readers show beside the pages. */
  private void bookmarks() {
    page.out.raw("<bookmarks>");
    for (String section : SECTIONS) {
      page.out.raw("<bookmark name=\"").text(page.word("report.section." + section));
      page.out.raw("\" href=\"#" + section + "\"/>");
    }
    page.out.raw("</bookmarks>");
  }

  private String subtitle() {
    String period =
        scope.from() == null && scope.to() == null
            ? ""
            : page.word("report.period", day(scope.from()), day(scope.to())) + " · ";
    long open = facts.all().stream().filter(d -> page.unreviewed(d.fact())).count();
    long disputed = facts.all().stream().filter(d -> d.fact().disputed()).count();
    return period
        + page.word("report.as_of", page.formats.day(LocalDate.now()))
        + " · "
        + page.word("report.facts", facts.all().size(), open, disputed)
        + " · "
        + page.word("report.promise");
  }

  private String day(@org.jspecify.annotations.Nullable LocalDate day) {
    return day == null ? "…" : page.formats.day(day);
  }

  private void contents() {
    page.out.raw("<p class=\"contents\">");
    String separator = "";
    for (String section : SECTIONS) {
      page.out.raw(separator).raw("<a href=\"#" + section + "\">");
      page.out.text(page.word("report.section." + section)).raw("</a>");
      separator = " · ";
    }
    page.out.raw("</p>");
  }

  private void kinds() {
    ChartSection charts = new ChartSection(page);
    FactTable table = new FactTable(page);
    page.heading("talent", "report.section.talent");
    charts.people(facts.arrivals(), facts.departures());
    table.write(facts.of(ClaimKind.TALENT_MOVE));
    page.heading("market", "report.section.market");
    charts.market(facts.market());
    table.write(facts.market());
    page.heading("spending", "report.section.spending");
    charts.spending(facts.spent());
    table.write(facts.of(ClaimKind.AI_SPENDING));
    leftOut();
  }

  /** What the sums of spending leave out and why. */
  private void leftOut() {
    if (leftOut.isEmpty()) {
      return;
    }
    page.out.element("h3", "", page.word("report.left_out"));
    page.out.raw("<ul>");
    for (LeftOutLine line : leftOut) {
      page.out.raw("<li>").text(page.headlines.headline(line.fact().slots()) + " · ");
      page.out.text(page.word("left_out." + line.reason().key()));
      if (line.standIn() != null) {
        page.out.text(" (" + page.headlines.headline(line.standIn().slots()) + ")");
      }
      page.out.raw(" <span class=\"cite\">");
      page.notes.cite(detail(line), page.out);
      page.out.raw("</span></li>");
    }
    page.out.raw("</ul>");
  }

  private List<FactDetail> detail(LeftOutLine line) {
    return facts.all().stream().filter(d -> d.fact().id().equals(line.fact().id())).toList();
  }

  private void sources() {
    page.heading("sources", "report.section.sources");
    page.table("", List.of("report.source", "report.figure"));
    for (SourceCount source : sources) {
      page.out.raw("<tr>");
      page.cell(source.source().isEmpty() ? page.word("report.unnamed_source") : source.source());
      page.figure(page.word("report.articles", source.articles()));
      page.out.raw("</tr>");
    }
    page.endTable();
  }
}
