package kutip.report.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.nio.charset.StandardCharsets.UTF_8;
import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kutip.fact.ExportedFact;
import kutip.fact.FactDetail;
import kutip.fact.FactFilter;
import kutip.fact.FactListing;
import kutip.fact.FactSort;
import kutip.report.ExportContent;
import kutip.report.ExportFormat;
import kutip.report.ExportService;
import kutip.report.ReportFormat;
import kutip.report.ReportSection;
import kutip.report.ReportService;
import kutip.report.ReportTemplate;
import kutip.shared.Language;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.Links;
import kutip.wording.LocalFormats;
import kutip.wording.Words;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One filter, every way out: the figures are the same. */
@PageTest
class EqualFiguresViewTest {

  private static final List<String> FIGURES =
      List.of("headcount", "percent", "amount", "marketCapAfter", "amountLow", "amountHigh");
  private static final Map<String, String> HEADS =
      Map.of(
          "People", "headcount",
          "Percent", "percent",
          "Amount", "amount",
          "Value after", "marketCapAfter",
          "Amount, at least", "amountLow",
          "Amount, at most", "amountHigh");

  @Autowired Pages pages;
  @Autowired ReportService reports;
  @Autowired ExportService exports;
  @Autowired FactListing listing;

  private final FactFilter filter = FactFilter.ALL.with().company("Nvidia").build();

  @BeforeEach
  void store() {
    pages.signIn("ANALYST");
    pages.stored(
        anArticle()
            .on("2025-01-28")
            .saying("Nvidia shares fell 17% on Monday, erasing $589 billion in market value.")
            .saying("Nvidia will invest $100 billion in OpenAI.")
            .saying("Nvidia laid off 250 employees in its AI unit."));
    pages.stored(
        anArticle().on("2025-01-29").saying("Apple shares fell 3% on Monday, losing $90 billion."));
  }

  @AfterEach
  void close() {
    pages.close();
  }

  private ReportTemplate template() {
    return new ReportTemplate(
        "Nvidia", filter, Set.of(), EnumSet.allOf(ReportSection.class), Language.EN, true);
  }

  private byte[] report(ReportFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    reports.write(template(), format, out);
    return out.toByteArray();
  }

  @Test
  void pagePdfWorkbookCsvAndRestGiveTheSameFigures() throws IOException {
    Map<String, Set<String>> csv = csv();

    assertThat(csv.get("percent")).contains("17");
    assertThat(csv.get("amount")).contains("589000000000");
    assertThat(csv.get("percent")).doesNotContain("3");
    assertThat(rest()).isEqualTo(csv);
    assertThat(workbook()).isEqualTo(csv);
    String page = page();
    String pdf = pdf();
    for (String printed : printed(csv)) {
      assertThat(page).as("page").contains(printed);
      assertThat(pdf).as("PDF").contains(printed);
    }
  }

  private static Map<String, Set<String>> none() {
    Map<String, Set<String>> all = new TreeMap<>();
    FIGURES.forEach(name -> all.put(name, new TreeSet<>()));
    return all;
  }

  private static void add(Map<String, Set<String>> to, String name, BigDecimal value) {
    to.computeIfAbsent(name, n -> new TreeSet<>()).add(value.stripTrailingZeros().toPlainString());
  }

  private Map<String, Set<String>> csv() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exports.write(ExportContent.FACTS, ExportFormat.CSV, filter, out);
    Map<String, Set<String>> found = none();
    String text = out.toString(UTF_8).substring(1);
    for (CSVRecord row :
        CSVFormat.RFC4180.builder().setHeader().get().parse(new StringReader(text))) {
      for (String name : FIGURES) {
        if (!row.get(name).isEmpty()) {
          add(found, name, new BigDecimal(row.get(name)));
        }
      }
    }
    return found;
  }

  private Map<String, Set<String>> rest() {
    Map<String, Set<String>> found = none();
    List<FactDetail> facts = listing.after(filter, FactSort.NEWEST, null, 100);
    for (FactDetail fact : facts) {
      JsonNode json = JsonMapper.shared().valueToTree(ExportedFact.of(fact));
      for (String name : FIGURES) {
        if (json.path(name).isNumber()) {
          add(found, name, json.path(name).decimalValue());
        }
      }
    }
    return found;
  }

  private Map<String, Set<String>> workbook() throws IOException {
    Map<String, Set<String>> found = none();
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(report(ReportFormat.XLSX)))) {
      for (Sheet sheet : book.getSheets().toList()) {
        if (List.of("People", "Market value", "AI spending").contains(sheet.getName())) {
          sheet(sheet, found);
        }
      }
    }
    return found;
  }

  private static void sheet(Sheet sheet, Map<String, Set<String>> found) throws IOException {
    List<String> heads = new ArrayList<>();
    try (Stream<Row> rows = sheet.openStream()) {
      for (Row row : rows.toList()) {
        if (heads.isEmpty()) {
          row.forEach(cell -> heads.add(cell == null ? "" : cell.getRawValue()));
          continue;
        }
        for (int i = 0; i < heads.size(); i++) {
          String name = HEADS.get(heads.get(i));
          if (name != null && row.hasCell(i) && row.getCellAsNumber(i).isPresent()) {
            BigDecimal value = row.getCellAsNumber(i).orElseThrow();
            boolean percent = name.equals("percent");
            add(
                found,
                name,
                percent ? value.movePointRight(2).setScale(6, RoundingMode.HALF_EVEN) : value);
          }
        }
      }
    }
  }

  private String page() {
    Links.open(Links.facts("company=Nvidia"));
    return _get(Main.class).getElement().getTextRecursively();
  }

  private String pdf() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(report(ReportFormat.PDF))) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  private static List<String> printed(Map<String, Set<String>> figures) {
    LocalFormats formats = LocalFormats.of(Words.ENGLISH);
    List<String> printed = new ArrayList<>();
    figures.forEach((name, values) -> {
      for (String value : values) {
        BigDecimal figure = new BigDecimal(value);
        printed.add(
            switch (name) {
              case "percent" -> formats.percent(figure);
              case "headcount" -> formats.number(figure);
              default -> formats.shortMoney(figure, "USD");
            });
      }
    });
    return printed;
  }
}
