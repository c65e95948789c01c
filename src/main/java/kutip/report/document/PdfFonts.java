package kutip.report.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The fonts of one file, each read when it is first needed and put into the file once. */
final class PdfFonts {

  /** A file on the class path, which the build takes from an npm package. */
  private record Font(String file, String family, int weight) {}

  private static final List<Font> FONTS =
      List.of(
          new Font("/fonts/NotoSans_400Regular.ttf", "sans", 400),
          new Font("/fonts/NotoSans_700Bold.ttf", "sans", 700),
          new Font("/fonts/NotoSansSC_400Regular.ttf", "han", 400),
          new Font("/fonts/NotoSansKR_400Regular.ttf", "hangul", 400));

  private final List<Embedded> fonts;

  PdfFonts(PDDocument pdf) {
    fonts = FONTS.stream().filter(f -> there(f.file())).map(f -> new Embedded(pdf, f)).toList();
  }

  /** Whether the build has brought fonts; without them the drawing falls back on a reader's own. */
  static boolean there() {
    return there(FONTS.getFirst().file());
  }

  private static boolean there(String file) {
    return PdfFonts.class.getResource(file) != null;
  }

  /**
   * Lets a drawing use them.
   *
   * @param inCharts whether there are charts, which need them in a form of their own
   */
  void to(PdfRendererBuilder builder, boolean inCharts) {
    for (Embedded each : fonts) {
      Font font = each.font;
      builder.useFont(each, font.family(), font.weight(), FontStyle.NORMAL, true);
      if (inCharts) {
        builder.useFont(
            () -> open(font.file()),
            font.family(),
            font.weight(),
            FontStyle.NORMAL,
            true,
            EnumSet.of(FSFontUseCase.SVG));
      }
    }
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(PdfFonts.class.getResourceAsStream(file), file);
  }

  /**
   * A font without its table of ligatures: each line would be looked up in it as if it were
   * Devanagari, which took three quarters of all time.
   */
  private static final class Embedded extends PDFontSupplier {

    private final PDDocument pdf;
    private final Font font;
    private @Nullable PDFont read;

    Embedded(PDDocument pdf, Font font) {
      super(null);
      this.pdf = pdf;
      this.font = font;
    }

    @Override
    public PDFont supply() {
      if (read == null) {
        try (InputStream in = open(font.file())) {
          TrueTypeFont type = new TTFParser().parse(new RandomAccessReadBuffer(in));
          type.setEnableGsub(false);
          read = PDType0Font.load(pdf, type, true);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return read;
    }
  }
}
