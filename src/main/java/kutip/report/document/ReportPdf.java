package kutip.report.document;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.logging.Level;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Renders a report as a tagged PDF; nothing outside it and our own fonts is ever fetched. A large
 * one is laid out in parts, so that the layout of one part alone is in memory.
 */
public final class ReportPdf {

  static {
    // It tells of each font that it loads.
    XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    // The style sheet has rules for browsers too.
    XRLog.setLevel(XRLog.CSS_PARSE, Level.SEVERE);
  }

  /** Is told how many parts are drawn, and may end the drawing by an exception. */
  @FunctionalInterface
  public interface Progress {
    void at(int done, int total);
  }

  private final ReportDocument report;
  private final PDDocument pdf;
  private final PdfFonts fonts;
  private final PdfTree tree;
  private final PdfLinks links;
  private final List<PDPage> pages = new ArrayList<>();

  private ReportPdf(ReportDocument report, PDDocument pdf) {
    this.report = report;
    this.pdf = pdf;
    fonts = new PdfFonts(pdf);
    tree = new PdfTree(pdf);
    links = new PdfLinks(pdf);
  }

  /** Writes the same bytes whenever it is given the same report; closes nothing. */
  public static void write(ReportDocument report, OutputStream out) throws IOException {
    write(report, out, (done, total) -> {});
  }

  /** The same, telling how far it is. */
  public static void write(ReportDocument report, OutputStream out, Progress progress)
      throws IOException {
    try (PDDocument pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
      ReportPdf drawing = new ReportPdf(report, pdf);
      List<Parts.Part> parts = Parts.of(report);
      if (parts.size() == 1) {
        drawing.pages.addAll(drawing.taken(drawing.draw(ReportHtml.of(report), 1), 0));
        progress.at(1, 1);
      } else {
        drawing.draw(parts, progress);
      }
      drawing.finish();
      pdf.save(out);
    }
  }

  /** Draws the cover and contents twice: their length is known only then, and the pages after. */
  private void draw(List<Parts.Part> parts, Progress progress) throws IOException {
    int front = draw(ReportHtml.front(report, Map.of()), 1).size();
    tree.drop();
    for (int i = 0; i < parts.size(); i++) {
      String part = ReportHtml.part(report, parts.get(i));
      pages.addAll(taken(draw(part, front + pages.size() + 1), i));
      progress.at(i + 1, parts.size());
    }
    String contents = ReportHtml.front(report, links.pages(report, pages, front + 1));
    pages.addAll(0, taken(draw(contents, 1), 0));
  }

  /**
   * Draws pages into the empty file and takes them out again, since the library counts the pages
   * that links lead to from the first one of the file.
   *
   * @param number of the first page
   */
  private List<PDPage> draw(String xhtml, int number) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(pdf);
    builder.useFastMode();
    // A tagged file must hold its fonts.
    builder.usePdfUaAccessibility(PdfFonts.there());
    builder.useUriResolver((base, uri) -> PdfLinks.mayStand(uri) ? uri : null);
    boolean charts = xhtml.contains("<svg ");
    if (charts) {
      builder.useSVGDrawer(new BatikSVGDrawer());
    }
    fonts.to(builder, charts);
    builder.withProducer("Kutip");
    builder.useInitialPageNumber(number);
    builder.withHtmlContent(xhtml, null);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
    }
    List<PDPage> drawn = new ArrayList<>();
    pdf.getPages().forEach(drawn::add);
    drawn.forEach(page -> pdf.getPages().remove(page));
    return drawn;
  }

  private List<PDPage> taken(List<PDPage> drawn, int place) throws IOException {
    links.take(drawn);
    tree.take(drawn, place);
    return drawn;
  }

  private void finish() throws IOException {
    pages.forEach(pdf::addPage);
    tree.finish();
    links.finish(report);
    Calendar at = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    LocalDate day = report.cover().asOf();
    at.setTimeInMillis(day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
    PDDocumentInformation about = pdf.getDocumentInformation();
    about.setCreationDate(at);
    about.setModificationDate(at);
    pdf.setDocumentId((long) report.hashCode());
  }
}
