package kutip.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads printed lines back; the fonts are there once the front end's packages are. */
class ReportScriptsE2E {

  private static ReportDocument saying(List<Block> blocks) {
    Cover cover =
        new Cover("en", "Report", "Scripts", List.of(), LocalDate.of(2026, 1, 2), null, null, "");
    return new ReportDocument(
        cover, List.of(new Chapter("a", "A chapter", blocks)), List.of(), List.of(), Map.of());
  }

  private static PDDocument pdf(ReportDocument report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportPdf.write(report, out);
    return Loader.loadPDF(out.toByteArray());
  }

  @ParameterizedTest
  @CsvSource({
    "en,Nvidia’s shares fell 17% to $589 billion.",
    "id,Saham Nvidia turun 17 persen menjadi US$589 miliar.",
    "zh,英伟达股价下跌百分之十七。",
    "ja,エヌビディアの株価は17％下落した。",
    "ko,엔비디아 주가가 17% 하락했다.",
    "de,Größere Übernahme für 3 Milliarden Euro.",
    "fr,Le géant a dépensé 3 milliards d’euros à Évry.",
    "es,La compañía invirtió 3.000 millones en España.",
    "pt,A avaliação caiu 17% após o anúncio.",
    "tr,Şirketin değeri %17 düştü; ığüşöç İ.",
    "vi,Cổ phiếu giảm 17% và mất 589 tỷ đô la."
  })
  void everyLanguageIsPrintedAndReadBack(String language, String line) throws IOException {
    try (PDDocument pdf = pdf(saying(List.of(new Block.Text("", line))))) {
      // A font has one glyph for a sign and for the radical that looks like it: readers fold them.
      String read = Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFKC);
      assertThat(read).as(language).contains(Normalizer.normalize(line, Normalizer.Form.NFKC));
    }
  }

  @Test
  void theFileIsTaggedAndSaysItsLanguageAndTitle() throws IOException {
    try (PDDocument pdf = pdf(saying(List.of(new Block.Text("", "Text."))))) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Report: Scripts");
    }
  }

  @Test
  void aTablesHeadIsRepeatedAndNeverStandsAlone() throws IOException {
    List<Block.Column> columns =
        List.of(
            new Block.Column("First head", "", List.of()),
            new Block.Column("Second head", "", List.of()));
    for (int lead = 30; lead <= 44; lead += 2) {
      List<Block> blocks =
          new java.util.ArrayList<>(
              java.util.Collections.nCopies(lead, new Block.Text("", "Some words before it.")));
      List<Block.Row> rows = new java.util.ArrayList<>();
      for (int i = 0; i < 90; i++) {
        rows.add(
            new Block.Row(
                (long) i, List.of(new Cell.Words("Row " + i), new Cell.Words("Value")), List.of()));
      }
      blocks.add(new Block.Table("sources", columns, rows));
      try (PDDocument pdf = pdf(saying(blocks))) {
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
          PDFTextStripper stripper = new PDFTextStripper();
          stripper.setStartPage(page);
          stripper.setEndPage(page);
          String text = stripper.getText(pdf);
          boolean rowsHere = text.contains("Row ");
          assertThat(text.contains("First head"))
              .as("page %d, lead %d", page, lead)
              .isEqualTo(rowsHere);
        }
      }
    }
  }
}
