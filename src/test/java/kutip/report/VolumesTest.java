package kutip.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kutip.report.document.Block;
import kutip.report.document.Cell;
import kutip.report.document.Chapter;
import kutip.report.document.Cover;
import kutip.report.document.Note;
import kutip.report.document.PrintedFact;
import kutip.report.document.ReportDocument;
import kutip.report.document.Volumes;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class VolumesTest {

  /** Five facts with two notes each. */
  private static ReportDocument report() {
    List<Block.Row> rows = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    List<PrintedFact> facts = new ArrayList<>();
    for (long fact = 1; fact <= 5; fact++) {
      int first = (int) fact * 2 - 1;
      rows.add(
          new Block.Row(
              fact,
              List.of(new Cell.Words("Fact " + fact), new Cell.Cites(List.of(first, first + 1))),
              List.of()));
      for (int n = first; n <= first + 1; n++) {
        String quote = "Quote " + n + ".";
        notes.add(new Note(n, n, fact, quote, "Wire", null, "", "Head", null, "open", "", "a"));
      }
      facts.add(new PrintedFact(fact, "h", Map.of(), "unreviewed", false, 0, List.of()));
    }
    List<Block.Column> columns =
        List.of(
            new Block.Column("What", "", List.of()), new Block.Column("Evidence", "", List.of()));
    Cover cover =
        new Cover("en", "Report", "Chips", List.of(), LocalDate.of(2026, 1, 2), null, null, "");
    return new ReportDocument(
        cover,
        List.of(
            new Chapter("text", "Of all", List.of(new Block.Text("", "Said once."))),
            new Chapter("facts", "Facts", List.of(new Block.Table("sources", columns, rows)))),
        notes,
        facts,
        Map.of("volume", "Volume {0} of {1}", "notes", "Notes", "contents", "Contents"));
  }

  @Test
  void notesAreNumberedThroughAllVolumes() {
    List<ReportDocument> volumes = Volumes.of(report(), 2);

    assertThat(volumes)
        .extracting(v -> v.notes().stream().map(Note::number).toList())
        .containsExactly(List.of(1, 2, 3, 4), List.of(5, 6, 7, 8), List.of(9, 10));
    assertThat(volumes)
        .extracting(v -> v.cover().volume())
        .containsExactly("Volume 1 of 3", "Volume 2 of 3", "Volume 3 of 3");
  }

  @Test
  void whatIsSaidOfAllStandsInTheFirst() {
    assertThat(Volumes.of(report(), 2))
        .extracting(v -> v.chapters().stream().map(Chapter::id).toList())
        .containsExactly(List.of("text", "facts"), List.of("facts"), List.of("facts"));
  }

  @Test
  void aReportThatOneVolumeHoldsStaysWhole() {
    assertThat(Volumes.of(report(), 5)).containsExactly(report());
  }

  @Test
  void aZipHoldsTheVolumesAsNumberedFiles() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> told = new ArrayList<>();
    ReportService.pdf(report(), 3, out, (done, total) -> told.add(done + "/" + total));

    List<String> names = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        try (PDDocument pdf = Loader.loadPDF(zip.readAllBytes())) {
          text.append(new PDFTextStripper().getText(pdf));
        }
      }
    }
    assertThat(names).containsExactly("chips-1.pdf", "chips-2.pdf");
    assertThat(text.toString())
        .contains("Volume 1 of 2", "Volume 2 of 2", "6. “Quote 6.”", "7. “Quote 7.”")
        .containsOnlyOnce("“Quote 10.”");
    assertThat(told).containsExactly("1/2", "2/2");
  }
}
