package kutip.intake.read;

import static kutip.intake.read.Found.entries;
import static kutip.intake.read.Found.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class OfficeTest {

  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  @Test
  void aWordDocumentGivesItsParagraphsAndTitle() {
    Found found =
        Found.in(
            "memo.docx",
            word(
                "<w:p><w:r><w:t>Meta paid </w:t></w:r><w:r><w:t xml:space=\"preserve\">$14.3&#160;billion</w:t>"
                    + "</w:r><w:del><w:r><w:t>struck out</w:t></w:r></w:del></w:p><w:p/>"
                    + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"));
    assertThat(found.only().text()).isEqualTo("Meta paid $14.3 billion\nCell");
    assertThat(found.only().title()).isEqualTo("A memo");
  }

  @Test
  void aWordDocumentWithADocumentTypeIsRefused() {
    byte[] bytes =
        zip(
            entries(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document "
                    + W
                    + "><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:document>"));
    assertThat(Found.in("evil.docx", bytes).refusals)
        .singleElement()
        .asString()
        .contains("document type");
  }

  @Test
  void otherOfficeFilesAreRefusedByName() {
    byte[] sheet = zip(entries("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<x/>"));
    assertThat(Found.in("a.xlsx", sheet).refusals)
        .singleElement()
        .asString()
        .startsWith("a.xlsx: an office document");
  }

  @Test
  void aPdfsLinesBecomeParagraphsAndCutWordsAreWhole() throws IOException {
    Found found =
        Found.in(
            "report.pdf",
            pdf(
                "Meta is laying off about 600 employ-",
                "ees of its AI division, it said",
                "on Wednesday."));
    assertThat(found.only().text())
        .isEqualTo(
            "Meta is laying off about 600 employees of its AI division, it said on Wednesday.");
    assertThat(found.only().publishedOn()).isNull();
  }

  @Test
  void aPdfWithoutTextAPasswordsAndADamagedOneAreRefused() throws IOException {
    assertThat(Found.in("scan.pdf", pdf()).refusals)
        .singleElement()
        .asString()
        .contains("holds no text");
    assertThat(Found.in("locked.pdf", locked()).refusals)
        .containsExactly("locked.pdf: locked by a password");
    assertThat(Found.in("broken.pdf", "%PDF-1.7\nnothing here").refusals).hasSize(1);
  }

  @Test
  void linesOfScriptsWithoutSpacesAreJoinedWithoutSpaces() {
    String cut = "メタは六百人を" + PdfLines.BREAK + "削減する。\nBut Meta" + PdfLines.BREAK + "grows.\n";
    assertThat(PdfLines.join(cut)).isEqualTo("メタは六百人を削減する。\nBut Meta grows.");
  }

  static byte[] word(String body) {
    return zip(
        entries(
            "_rels/.rels",
            "<Relationships/>",
            "[Content_Types].xml",
            "<Types/>",
            "docProps/core.xml",
            "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:title>A memo</dc:title></cp:coreProperties>",
            "word/document.xml",
            "<?xml version=\"1.0\"?><w:document "
                + W
                + "><w:body>"
                + body
                + "</w:body></w:document>"));
  }

  private static byte[] locked() throws IOException {
    try (PDDocument document = document("Secret.")) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return bytes(document);
    }
  }

  static byte[] pdf(String... lines) {
    try (PDDocument document = document(lines)) {
      return bytes(document);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static PDDocument document(String... lines) throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), 12);
      content.newLineAtOffset(72, 700);
      for (String line : lines) {
        content.showText(line);
        content.newLineAtOffset(0, -14);
      }
      content.endText();
    }
    return document;
  }
}
