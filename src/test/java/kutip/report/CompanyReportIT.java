package kutip.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kutip.fact.FactFilter;
import kutip.shared.Language;
import kutip.shared.SpendingCategory;
import kutip.testkit.Desk;
import kutip.testkit.SlotSamples;
import kutip.testkit.StoreTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class CompanyReportIT {

  @Autowired Desk desk;
  @Autowired ReportService reports;
  @Autowired ExportService exports;
  @Autowired TemplateService templates;

  @BeforeEach
  void store() {
    desk.store(
        anArticle()
            .on("2025-07-01")
            .from("Northgate <b>Wire</b>")
            .saying(
                "Anna Reyes left OpenAI for Meta.",
                SlotSamples.move("Anna Reyes", "OpenAI", "Meta"))
            .saying("Meta laid off 600 people.", SlotSamples.layoff("Meta", 600))
            .saying(
                "Meta shares fell 11.3%, or $208 billion.",
                SlotSamples.fall("Meta", "11.3", "208")),
        anArticle()
            .on("2026-02-01")
            .saying(
                "<script>alert(1)</script> Meta paid 65 billion & more for data centres.",
                SlotSamples.spending("Meta", SpendingCategory.CAPEX, "65")));
  }

  private static ReportTemplate meta() {
    return ReportTemplate.ofCompany("Meta", Language.EN);
  }

  private Document html(ReportTemplate template, Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    reports.write(template.in(language), ReportFormat.HTML, out);
    return Jsoup.parse(out.toString(UTF_8));
  }

  @Test
  void everyFigureLeadsToANoteWithItsQuote() throws IOException {
    Document page = html(meta(), Language.EN);

    assertThat(page.select(".keys td")).hasSize(6);
    for (Element key : page.select(".keys td")) {
      boolean known = !key.select("b").text().equals("–");
      assertThat(key.select(".cite a").isEmpty()).as(key.text()).isNotEqualTo(known);
    }
    for (Element row : page.select("table.facts tbody tr, table.timeline tbody tr")) {
      assertThat(row.select("td.cite a")).as(row.text()).isNotEmpty();
    }
    for (Element link : page.select("a[href^=#n]")) {
      assertThat(page.selectFirst(link.attr("href"))).as(link.text()).isNotNull();
    }
    assertThat(page.select(".note").eachText())
        .hasSize(4)
        .anyMatch(note -> note.contains("Anna Reyes left OpenAI for Meta."));
  }

  @Test
  void keyFiguresAreThoseOfTheFacts() throws IOException {
    assertThat(html(meta(), Language.EN).select(".keys b").eachText())
        .containsExactly("1", "–", "600", "$65 billion", "−11.3%, 1 Jul 2025", "–");
    assertThat(html(meta(), Language.ID).select(".keys b").eachText())
        .contains("US$65 miliar", "−11,3%, 1 Jul 2025");
  }

  @Test
  void textFromArticlesNeverBecomesMarkup() throws IOException {
    Document page = html(meta(), Language.EN);

    assertThat(page.select("script, b:contains(Wire)")).isEmpty();
    assertThat(page.select(".note").text()).contains("<script>alert(1)</script>", "<b>Wire</b>");
  }

  @Test
  void aPeriodLeavesOutWhatLiesOutsideIt() throws IOException {
    ReportTemplate early = meta().in(null, LocalDate.of(2025, 12, 31));
    Document page = html(early, Language.EN);

    assertThat(page.select(".note")).hasSize(3);
    assertThat(page.text()).doesNotContain("$65 billion");
  }

  @Test
  void thePdfHasItsTitleBookmarksAndLinks() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    reports.write(meta(), ReportFormat.PDF, out);

    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Company report: Meta");
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSize(10);
      assertThat(pdf.getPage(1).getAnnotations()).isNotEmpty();
    }
  }

  @Test
  void onlyTheChosenSectionsAreIn() throws IOException {
    ReportTemplate few =
        new ReportTemplate(
            "Meta",
            meta().filter(),
            Set.of(),
            Set.of(ReportSection.TIMELINE, ReportSection.METHOD),
            Language.EN,
            true);

    assertThat(html(few, Language.EN).select("h2").eachAttr("id"))
        .containsExactly("timeline", "method", "notes");
  }

  @Test
  void peopleNarrowAReportAndReviewedOnlyLeavesTheOthersOut() throws IOException {
    ReportTemplate anna =
        new ReportTemplate(
            "Anna",
            FactFilter.ALL,
            Set.of("Anna Reyes", "Nobody"),
            EnumSet.allOf(ReportSection.class),
            Language.EN,
            true);
    ReportTemplate reviewed =
        new ReportTemplate(
            "Anna",
            FactFilter.ALL,
            Set.of(),
            EnumSet.allOf(ReportSection.class),
            Language.EN,
            false);

    assertThat(html(anna, Language.EN).select(".note")).hasSize(1);
    assertThat(html(reviewed, Language.EN).select(".note")).isEmpty();
  }

  @Test
  void aTemplateSurvivesItsAddress() {
    ReportTemplate template =
        new ReportTemplate(
            "R & D = 100%",
            FactFilter.ALL.with().companies(Set.of("Meta", "OpenAI")).build(),
            Set.of("Anna Reyes"),
            Set.of(ReportSection.CHARTS),
            Language.ID,
            false);

    assertThat(TemplateService.ofQuery(TemplateService.query(template.toParameters())))
        .isEqualTo(template);
  }

  @Test
  void aSavedTemplateIsFoundByItsTitleAndReplaced() {
    templates.save(meta(), "ana");
    templates.save(meta().in(Language.ID), "budi");

    assertThat(templates.all()).hasSize(1);
    assertThat(templates.find("Meta").orElseThrow().template().language()).isEqualTo(Language.ID);
    assertThat(templates.find("Meta").orElseThrow().savedBy()).isEqualTo("budi");
  }

  @Test
  void noCellOfAnExportBecomesAFormula() throws IOException {
    desk.store(
        anArticle()
            .from("=HYPERLINK(\"http://example.org\")")
            .saying("@Meta laid off 70 people.", SlotSamples.layoff("Meta", 70)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exports.write(ExportContent.FACTS, ExportFormat.CSV, FactFilter.ALL, out);

    assertThat(out.toString(UTF_8))
        .contains("'=HYPERLINK", "'@Meta laid off")
        .doesNotContain(",=HYPERLINK", ",@Meta", "\"=HYPERLINK");
  }
}
