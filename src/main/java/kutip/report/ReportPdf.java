package kutip.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;

/** Renders XHTML as PDF; nothing outside the document and our own fonts is ever fetched. */
final class ReportPdf {

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
  }

  private ReportPdf() {}

  static void write(String xhtml, OutputStream out) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
    builder.useSVGDrawer(new BatikSVGDrawer());
    builder.withProducer("Kutip");
    for (Font font : FONTS) {
      if (ReportPdf.class.getResource(font.file()) != null) {
        builder.useFont(
            () -> open(font.file()), font.family(), font.weight(), FontStyle.NORMAL, true);
      }
    }
    builder.withHtmlContent(xhtml, null);
    builder.toStream(out);
    builder.run();
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(ReportPdf.class.getResourceAsStream(file), file);
  }
}
