package kutip.intake.read;

import java.io.IOException;
import kutip.article.ArticleDraft;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** Reads a PDF: paragraphs as lines. When it was made says nothing about when it was published. */
final class PdfFile {

  private static final int MOST_PAGES = 2000;
  private static final long MOST_BYTES = 200L << 20;

  private PdfFile() {}

  static void read(Input input, Findings findings) throws IOException, InvalidArticleException {
    findings.article(draft(input), input.place());
  }

  private static ArticleDraft draft(Input input) throws IOException, InvalidArticleException {
    if (java.nio.file.Files.size(input.file()) > MOST_BYTES) {
      throw new InvalidArticleException("longer than " + (MOST_BYTES >> 20) + " MB");
    }
    try (PDDocument pdf =
        Loader.loadPDF(
            input.file().toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      if (pdf.getNumberOfPages() > MOST_PAGES) {
        throw new InvalidArticleException("more than " + MOST_PAGES + " pages");
      }
      String text = text(pdf);
      if (text.isBlank()) {
        throw new InvalidArticleException("the PDF holds no text; perhaps its pages are pictures");
      }
      String title = title(pdf);
      Origin origin = input.origin();
      return new ArticleDraft(
          Ids.of("pdf", origin.url(), title, text),
          title,
          text,
          origin.publishedOn(),
          null,
          origin.url(),
          origin.source());
    } catch (InvalidPasswordException e) {
      throw new InvalidArticleException("locked by a password");
    } catch (RuntimeException | StackOverflowError e) {
      throw new InvalidArticleException("a damaged PDF");
    }
  }

  private static String text(PDDocument pdf) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator(PdfLines.BREAK);
    stripper.setParagraphEnd("\n");
    stripper.setPageEnd("\n");
    stripper.setSuppressDuplicateOverlappingText(true);
    return PdfLines.join(stripper.getText(pdf));
  }

  /** A title as people write it; programs put file names there. */
  private static @Nullable String title(PDDocument pdf) {
    PDDocumentInformation information = pdf.getDocumentInformation();
    String title = information.getTitle();
    if (title == null || title.isBlank() || title.matches("(?i).*\\.(docx?|indd|pdf|qxd|pages)$")) {
      return null;
    }
    return Lines.tidy(title.replaceFirst("^Microsoft Word - ", ""));
  }
}
