package kutip.report.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Renders a report as a tagged PDF; nothing outside it and our own fonts is ever fetched. */
public final class ReportPdf {

  /** A file on the class path, which the build takes from an npm package. */
  private record Font(String file, String family, int weight) {}

  private static final List<Font> FONTS =
      List.of(
          new Font("/fonts/NotoSans_400Regular.ttf", "sans", 400),
          new Font("/fonts/NotoSans_700Bold.ttf", "sans", 700),
          new Font("/fonts/NotoSansSC_400Regular.ttf", "han", 400),
          new Font("/fonts/NotoSansKR_400Regular.ttf", "hangul", 400));

  static {
    // It tells of each font that it loads.
    XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    // The style sheet has rules for browsers too.
    XRLog.setLevel(XRLog.CSS_PARSE, Level.SEVERE);
  }

  private ReportPdf() {}

  /** Writes the same bytes whenever it is given the same report; closes nothing. */
  public static void write(ReportDocument report, OutputStream out) throws IOException {
    try (PDDocument pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
      write(report, pdf, out);
    }
  }

  private static void write(ReportDocument report, PDDocument pdf, OutputStream out)
      throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(pdf);
    builder.useFastMode();
    // A tagged file must hold its fonts; without them the drawing falls back on a reader's own.
    builder.usePdfUaAccessibility(ReportPdf.class.getResource(FONTS.getFirst().file()) != null);
    builder.useUriResolver((base, uri) -> uri.startsWith("#") || web(uri) ? uri : null);
    builder.useSVGDrawer(new BatikSVGDrawer());
    builder.withProducer("Kutip");
    for (Font font : FONTS) {
      if (ReportPdf.class.getResource(font.file()) != null) {
        builder.useFont(
            new Embedded(pdf, font.file()), font.family(), font.weight(), FontStyle.NORMAL, true);
        builder.useFont(
            () -> open(font.file()),
            font.family(),
            font.weight(),
            FontStyle.NORMAL,
            true,
            EnumSet.of(FSFontUseCase.SVG));
      }
    }
    String xhtml = ReportHtml.of(report);
    builder.withHtmlContent(xhtml, null);
    builder.toStream(out);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      date(pdf, report.cover().asOf());
      pdf.setDocumentId((long) xhtml.hashCode());
      pdf.save(out);
    }
  }

  /** Links to the web are kept; they are never followed here. */
  private static boolean web(String uri) {
    return uri.startsWith("https://") || uri.startsWith("http://");
  }

  private static void date(PDDocument pdf, LocalDate day) {
    Calendar at = new GregorianCalendar(TimeZone.getTimeZone("UTC"), java.util.Locale.ROOT);
    at.setTimeInMillis(day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
    PDDocumentInformation about = pdf.getDocumentInformation();
    about.setCreationDate(at);
    about.setModificationDate(at);
  }

  /**
   * A font that is put into the file without its table of ligatures: the library would look each
   * line up in it, as if it were Devanagari, which took three quarters of the time.
   */
  private static final class Embedded extends PDFontSupplier {

    private final PDDocument pdf;
    private final String file;

    Embedded(PDDocument pdf, String file) {
      super(null);
      this.pdf = pdf;
      this.file = file;
    }

    @Override
    public PDFont supply() {
      try (InputStream in = open(file)) {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
        font.setEnableGsub(false);
        return PDType0Font.load(pdf, font, true);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(ReportPdf.class.getResourceAsStream(file), file);
  }
}
