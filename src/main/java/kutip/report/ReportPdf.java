package kutip.report;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;

/** Renders XHTML as PDF; nothing outside the document and our own fonts is ever fetched. */
final class ReportPdf {

  /** Font families by their files on the class path, which the build takes from npm packages. */
  private static final Map<String, String> FONTS =
      Map.of(
          "/fonts/NotoSans_400Regular.ttf", "sans",
          "/fonts/NotoSansSC_400Regular.ttf", "han",
          "/fonts/NotoSansKR_400Regular.ttf", "hangul");

  private ReportPdf() {}

  static void write(String xhtml, OutputStream out) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
    builder.useSVGDrawer(new BatikSVGDrawer());
    builder.withProducer("Kutip");
    FONTS.forEach((file, family) -> {
      if (ReportPdf.class.getResource(file) != null) {
        builder.useFont(() -> open(file), family);
      }
    });
    builder.withHtmlContent(xhtml, null);
    builder.toStream(out);
    builder.run();
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(ReportPdf.class.getResourceAsStream(file), file);
  }
}
