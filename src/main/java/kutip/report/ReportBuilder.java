package kutip.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kutip.claim.Claim;
import kutip.fact.CountedAs;
import kutip.fact.FactDetail;
import kutip.fact.FactFilter;
import kutip.insight.LeftOutLine;
import kutip.insight.LeftOutQueries;
import kutip.report.document.Block;
import kutip.report.document.Cell;
import kutip.report.document.Chapter;
import kutip.report.document.Cover;
import kutip.report.document.ReportDocument;
import kutip.review.Decision;
import kutip.review.ReviewQueries;
import kutip.shared.ClaimKind;
import org.springframework.stereotype.Component;

/** Reads what a template asks for and writes it down as a document. */
@Component
class ReportBuilder {

  private static final int MOST_LEFT_OUT = 100;

  private final FactPages pages;
  private final LeftOutQueries leftOut;
  private final ReviewQueries reviews;

  ReportBuilder(FactPages pages, LeftOutQueries leftOut, ReviewQueries reviews) {
    this.pages = pages;
    this.leftOut = leftOut;
    this.reviews = reviews;
  }

  /**
   * The report as of now.
   *
   * @param most facts; the newest are in
   */
  ReportDocument build(ReportTemplate template, int most, Pace pace) throws IOException {
    ReportFacts facts = ReportFacts.read(template, pages, most, pace);
    ReportPage page = new ReportPage(template.language(), new Footnotes(this::reviewer));
    List<Block.Key> keys =
        new KeyFigures(page, facts, template.filter().companies().size() == 1).all();
    List<Chapter> chapters = new ArrayList<>();
    add(chapters, template, ReportSection.SUMMARY, page, () -> List.of(new Block.Keys(keys)));
    kinds(chapters, template, facts, page);
    FactTable table = new FactTable(page);
    DoubtWords doubts = new DoubtWords(page);
    add(
        chapters,
        template,
        ReportSection.TIMELINE,
        page,
        () -> List.of(table.timeline(facts.all())));
    add(chapters, template, ReportSection.CONFLICTS, page, () -> doubts.conflicts(facts.all()));
    add(chapters, template, ReportSection.CHECKS, page, () -> doubts.checks(facts.all()));
    page.notes.cite(facts.all());
    add(chapters, template, ReportSection.SOURCES, page, () -> List.of(sources(page)));
    add(chapters, template, ReportSection.METHOD, page, () -> method(page));
    return new ReportDocument(
        cover(template, facts, page),
        chapters,
        page.notes.all(page),
        facts.all().stream().map(d -> Printed.of(d, page.headlines, keys)).toList(),
        Map.copyOf(words(page)));
  }

  long count(FactFilter filter) {
    return pages.count(filter);
  }

  /** The report as it is issued: with its number and author on the cover. */
  ReportDocument issue(ReportTemplate template, long number, String who) throws IOException {
    ReportDocument document = build(template, ReportFacts.MOST, Pace.NONE);
    ReportPage page = new ReportPage(template.language(), new Footnotes(claim -> ""));
    String name = page.word("report.number", String.valueOf(number));
    String line = name + " · " + page.word("report.author", who);
    return document.with(document.cover().issued(name, who, line));
  }

  /** What a chapter holds, made only when it is wanted. */
  private interface Blocks {
    List<Block> make();
  }

  private static void add(
      List<Chapter> chapters,
      ReportTemplate template,
      ReportSection section,
      ReportPage page,
      Blocks blocks) {
    if (template.has(section)) {
      String key = section.key();
      chapters.add(new Chapter(key, page.word("report.section." + key), blocks.make()));
    }
  }

  private void kinds(
      List<Chapter> chapters, ReportTemplate template, ReportFacts facts, ReportPage page) {
    ChartSection charts = new ChartSection(page, template.filter().companies().size() == 1);
    for (ClaimKind kind : ClaimKind.values()) {
      List<Block> blocks = new ArrayList<>();
      List<FactDetail> its = facts.of(kind);
      if (template.has(ReportSection.CHARTS)) {
        chart(charts, kind, facts).ifPresent(blocks::add);
      }
      if (template.has(ReportSection.TABLES)) {
        blocks.add(new FactTable(page).of(kind, its));
        if (kind == ClaimKind.AI_SPENDING) {
          blocks.addAll(leftOut(template, facts, page));
        }
      }
      boolean asked =
          template.filter().kinds().isEmpty() || template.filter().kinds().contains(kind);
      if (!blocks.isEmpty() && asked) {
        String id = chapterOf(kind);
        chapters.add(new Chapter(id, page.word("report.section." + id), blocks));
      }
    }
  }

  private static String chapterOf(ClaimKind kind) {
    return switch (kind) {
      case TALENT_MOVE -> "talent";
      case MARKET_CAP_CHANGE -> "market";
      case AI_SPENDING -> "spending";
    };
  }

  private static Optional<Block> chart(ChartSection charts, ClaimKind kind, ReportFacts facts) {
    return switch (kind) {
      case TALENT_MOVE ->
          charts.people(facts.counted(CountedAs.ARRIVAL), facts.counted(CountedAs.DEPARTURE));
      case MARKET_CAP_CHANGE -> charts.market(facts.of(kind));
      case AI_SPENDING -> charts.spending(facts.counted(CountedAs.SPENT));
    };
  }

  /** What the sums of spending leave out and why. */
  private List<Block> leftOut(ReportTemplate template, ReportFacts facts, ReportPage page) {
    Map<Long, FactDetail> byId = new HashMap<>();
    facts.all().forEach(d -> byId.put(d.fact().id().value(), d));
    List<Block.Row> rows = new ArrayList<>();
    for (LeftOutLine line : leftOutLines(template)) {
      FactDetail detail = byId.get(line.fact().id().value());
      if (detail != null) {
        rows.add(leftOut(line, detail, page));
      }
    }
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Block.Heading(page.word("report.left_out")),
            new Block.Table(
                "left-out",
                List.of(
                    page.column("report.what"),
                    page.column("report.reason"),
                    page.column("report.evidence")),
                rows));
  }

  private List<LeftOutLine> leftOutLines(ReportTemplate template) {
    List<LeftOutLine> lines = new ArrayList<>();
    for (FactFilter filter : template.filters()) {
      if (filter.companies().isEmpty()) {
        lines.addAll(leftOut.spending(filter, MOST_LEFT_OUT));
      } else {
        // A sum is that of its payers; what others spend on these companies is no part of it.
        for (String company : filter.companies().stream().sorted().toList()) {
          lines.addAll(leftOut.spending(filter.with().payer(company).build(), MOST_LEFT_OUT));
        }
      }
    }
    return lines;
  }

  private static Block.Row leftOut(LeftOutLine line, FactDetail detail, ReportPage page) {
    String reason = page.word("left_out." + line.reason().key());
    String instead =
        line.standIn() == null ? "" : " (" + page.headlines.headline(line.standIn().slots()) + ")";
    return new Block.Row(
        line.fact().id().value(),
        List.of(
            new Cell.Words(page.headlines.headline(line.fact().slots())),
            new Cell.Words(reason + instead),
            page.evidence(detail)),
        List.of());
  }

  private static Block sources(ReportPage page) {
    List<Block.Row> rows = new ArrayList<>();
    page.notes
        .articlesBySource()
        .forEach((source, articles) ->
            rows.add(
                new Block.Row(
                    null,
                    List.of(
                        new Cell.Words(
                            source.isEmpty() ? page.word("report.unnamed_source") : source),
                        new Cell.Figures(
                            page.word("report.articles", articles),
                            List.of(
                                new Cell.Figure("articles", BigDecimal.valueOf(articles), null)))),
                    List.of())));
    return rows.isEmpty()
        ? page.none()
        : new Block.Table(
            "sources", List.of(page.column("report.source"), page.figures("articles")), rows);
  }

  private static List<Block> method(ReportPage page) {
    List<Block> blocks = new ArrayList<>();
    for (String part : List.of("facts", "totals", "currencies", "checks")) {
      blocks.add(page.text("", page.word("report.method." + part)));
    }
    return blocks;
  }

  private static Cover cover(ReportTemplate template, ReportFacts facts, ReportPage page) {
    List<String> lines = new ArrayList<>(ScopeWords.of(template, page));
    LocalDate today = LocalDate.now();
    lines.add(page.word("report.as_of", page.formats.day(today)));
    long open = facts.all().stream().filter(d -> page.unreviewed(d.fact())).count();
    long disputed = facts.all().stream().filter(d -> d.fact().disputed()).count();
    lines.add(page.word("report.facts", facts.all().size(), open, disputed));
    if (facts.cut()) {
      lines.add(page.word("report.cut", facts.all().size()));
    }
    lines.add(page.word("report.promise"));
    boolean company = template.filter().companies().size() == 1;
    return new Cover(
        template.language().key(),
        page.word(company ? "report.title" : "report.title.any"),
        template.title().isEmpty() ? page.word("report.untitled") : template.title(),
        lines,
        today,
        null,
        null,
        "");
  }

  private static Map<String, String> words(ReportPage page) {
    Map<String, String> words = new HashMap<>();
    for (String key :
        List.of(
            "contents",
            "volume",
            "number",
            "quote",
            "source",
            "date",
            "headline",
            "address",
            "state",
            "reviewer",
            "article",
            "fact",
            "claim",
            "remarks",
            "currency",
            "figure",
            "what",
            "evidence",
            "summary")) {
      words.put(key, page.word("report.word." + key));
    }
    words.put("notes", page.word("report.section.notes"));
    return words;
  }

  /** Who made the last decision that stands. */
  private String reviewer(Claim claim) {
    return reviews.history(claim.id()).stream()
        .reduce((earlier, later) -> later)
        .map(Decision::who)
        .orElse("");
  }
}
