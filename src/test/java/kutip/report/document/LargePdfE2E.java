package kutip.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A report that is laid out in several parts reads like one of a single part. */
class LargePdfE2E {

  private static final int FACTS = 1_000;

  private static final List<String> TOLD = new ArrayList<>();
  private static PDDocument pdf = new PDDocument();

  @BeforeAll
  static void draw() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportPdf.write(report(), out, (done, total) -> TOLD.add(done + "/" + total));
    pdf = Loader.loadPDF(out.toByteArray());
  }

  @AfterAll
  static void close() throws IOException {
    pdf.close();
  }

  private static ReportDocument report() {
    List<Block.Row> rows = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    for (int i = 1; i <= FACTS; i++) {
      rows.add(
          new Block.Row(
              (long) i,
              List.of(new Cell.Words("Fact " + i), new Cell.Cites(List.of(i))),
              List.of()));
      notes.add(
          new Note(i, i, i, "Quote " + i + ".", "Wire", null, "", "Head", null, "open", "", "a"));
    }
    List<Block.Column> columns =
        List.of(
            new Block.Column("What", "", List.of()), new Block.Column("Evidence", "", List.of()));
    Cover cover =
        new Cover("en", "Report", "Many", List.of(), LocalDate.of(2026, 1, 2), null, null, "");
    return new ReportDocument(
        cover,
        List.of(
            new Chapter("facts", "All facts", List.of(new Block.Table("sources", columns, rows))),
            new Chapter("again", "All again", List.of(new Block.Table("sources", columns, rows)))),
        notes,
        List.of(),
        Map.of("notes", "Notes", "contents", "Contents"));
  }

  private static String text(int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }

  private static PDPage target(PDDestination place) throws IOException {
    PDPageDestination there =
        place instanceof PDNamedDestination named
            ? pdf.getDocumentCatalog().findNamedDestinationPage(named)
            : (PDPageDestination) place;
    return Objects.requireNonNull(Objects.requireNonNull(there).getPage());
  }

  @Test
  void eachPageHasItsNumberAndEachFactStandsOnce() throws IOException {
    StringBuilder all = new StringBuilder();
    for (int page = 2; page <= pdf.getNumberOfPages(); page++) {
      String text = text(page);
      assertThat(text.lines().toList()).as("page %d", page).contains("Kutip · Many " + page);
      all.append(text);
    }
    for (int fact : new int[] {1, FACTS / 2, FACTS}) {
      assertThat(all.toString().lines().filter(l -> l.startsWith("Fact " + fact + " ")))
          .as("fact %d, in both tables", fact)
          .hasSize(2);
      assertThat(all).contains("“Quote " + fact + ".”");
    }
  }

  @Test
  void theContentsNameThePagesOfTheChapters() throws IOException {
    for (String chapter : List.of("All facts", "All again", "Notes")) {
      String line = text(2).lines().filter(l -> l.startsWith(chapter)).findFirst().orElseThrow();
      int page = Integer.parseInt(line.replaceAll("\\D", ""));
      assertThat(text(page).lines()).as(line).anyMatch(l -> l.trim().equals(chapter));
    }
  }

  @Test
  void everyLinkLeadsToThePageOfItsNote() throws IOException {
    Map<PDPage, String> texts = new HashMap<>();
    int links = 0;
    for (int i = 2; i < pdf.getNumberOfPages(); i++) {
      for (PDAnnotation annotation : pdf.getPage(i).getAnnotations()) {
        PDPage there = target(((PDAnnotationLink) annotation).getDestination());
        String text =
            texts.computeIfAbsent(
                there,
                page -> {
                  try {
                    return text(pdf.getPages().indexOf(page) + 1);
                  } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                  }
                });
        String number = annotation.getContents().replace("Notes ", "");
        assertThat(text).contains("“Quote " + number + ".”");
        links++;
      }
    }
    assertThat(links).isEqualTo(2 * FACTS);
  }

  @Test
  void theTagsOfAllPartsAreOneTree() {
    COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    COSArray numbers =
        Objects.requireNonNull(root.getCOSDictionary(COSName.PARENT_TREE))
            .getCOSArray(COSName.NUMS);
    Map<Integer, Object> parents = new HashMap<>();
    for (int i = 0; i < numbers.size(); i += 2) {
      parents.put(numbers.getInt(i), numbers.getObject(i + 1));
    }
    Set<Integer> seen = new HashSet<>();
    for (PDPage page : pdf.getPages()) {
      assertThat(seen.add(page.getStructParents())).isTrue();
      assertThat(parents.get(page.getStructParents())).isInstanceOf(COSArray.class);
      COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
      for (int i = 0; annotations != null && i < annotations.size(); i++) {
        COSDictionary annotation = (COSDictionary) annotations.getObject(i);
        int number = annotation.getInt(COSName.STRUCT_PARENT);
        COSDictionary link = (COSDictionary) Objects.requireNonNull(parents.get(number));
        assertThat(link.getNameAsString(COSName.S)).isEqualTo("Link");
        assertThat(link.getString(COSName.ALT)).isNotEmpty();
        assertThat(link.getCOSArray(COSName.K).toList())
            .filteredOn(kid -> kid instanceof COSDictionary one && one.containsKey(COSName.OBJ))
            .extracting(kid -> ((COSDictionary) kid).getDictionaryObject(COSName.OBJ))
            .containsExactly(annotation);
      }
    }
    COSDictionary document = Objects.requireNonNull(root.getCOSDictionary(COSName.K));
    for (Object kid : Objects.requireNonNull(document.getCOSArray(COSName.K)).toList()) {
      COSDictionary element =
          (COSDictionary) (kid instanceof org.apache.pdfbox.cos.COSObject o ? o.getObject() : kid);
      assertThat(element.getDictionaryObject(COSName.P)).isSameAs(document);
    }
  }

  @Test
  void itTellsOfEachPartAndHasBookmarks() {
    assertThat(TOLD).containsExactly("1/3", "2/3", "3/3");
    assertThat(pdf.getDocumentCatalog().getDocumentOutline().children())
        .extracting(item -> item.getTitle())
        .containsExactly("All facts", "All again", "Notes");
  }
}
