package kutip.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kutip.company.Company;
import kutip.company.RegistryQueries;
import kutip.report.document.ReportDocument;
import kutip.report.document.ReportHtml;
import kutip.report.document.ReportPdf;
import kutip.report.document.ReportXlsx;
import kutip.report.document.Volumes;
import org.springframework.stereotype.Service;

/** Writes reports as of now; {@link IssueService} keeps them. */
@Service
public class ReportService {

  /** So many facts make a preview that comes at once. */
  private static final int PREVIEWED = 60;

  /** Facts of one volume: more than some 300 pages serve nobody and ask for much memory. */
  static final int VOLUME = 5_000;

  private final RegistryQueries registry;
  private final ReportBuilder builder;

  ReportService(RegistryQueries registry, ReportBuilder builder) {
    this.registry = registry;
    this.builder = builder;
  }

  /** The company of a name as people write it: canonical, an alias or the name in addresses. */
  public Optional<Company> find(String name) {
    return registry
        .companyByName(name)
        .or(() -> registry.companyBySlug(name))
        .or(() -> registry.companies(name, 0, 1).stream().findFirst());
  }

  /** Writes a report; closes nothing. A PDF of very many facts is a ZIP of volumes. */
  public void write(ReportTemplate template, ReportFormat format, OutputStream out)
      throws IOException {
    write(template, format, out, Pace.NONE);
  }

  /** The same, telling how far it is. */
  public void write(ReportTemplate template, ReportFormat format, OutputStream out, Pace pace)
      throws IOException {
    write(builder.build(template, ReportFacts.MOST, pace), format, out, pace);
  }

  /** What its file is: a PDF in several volumes comes as a ZIP. */
  public String mediaType(ReportTemplate template, ReportFormat format) {
    long facts = template.filters().stream().mapToLong(builder::count).sum();
    return mediaType(facts, format);
  }

  static String mediaType(long facts, ReportFormat format) {
    return format == ReportFormat.PDF && facts > VOLUME ? "application/zip" : format.mediaType();
  }

  /** The beginning of a report as HTML, with its newest facts alone. */
  public String preview(ReportTemplate template) throws IOException {
    return ReportHtml.of(builder.build(template, PREVIEWED, Pace.NONE));
  }

  static void write(ReportDocument report, ReportFormat format, OutputStream out, Pace pace)
      throws IOException {
    switch (format) {
      case HTML -> out.write(ReportHtml.of(report).getBytes(StandardCharsets.UTF_8));
      case PDF -> pdf(report, VOLUME, out, pace);
      case XLSX -> ReportXlsx.write(report, out);
    }
  }

  static void pdf(ReportDocument report, int most, OutputStream out, Pace pace) throws IOException {
    List<ReportDocument> volumes = Volumes.of(report, most);
    if (volumes.size() == 1) {
      ReportPdf.write(report, out, pace::at);
      return;
    }
    ZipOutputStream zip = new ZipOutputStream(out);
    for (int i = 0; i < volumes.size(); i++) {
      ZipEntry entry = new ZipEntry(FileNames.of(report.cover().title() + "-" + (i + 1), "pdf"));
      entry.setTimeLocal(report.cover().asOf().atStartOfDay());
      zip.putNextEntry(entry);
      int before = i;
      ReportPdf.write(
          volumes.get(i),
          zip,
          (done, total) -> pace.at((long) before * total + done, (long) volumes.size() * total));
      zip.closeEntry();
    }
    zip.finish();
  }
}
