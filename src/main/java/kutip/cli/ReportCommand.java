package kutip.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import kutip.company.Company;
import kutip.report.ReportFormat;
import kutip.report.ReportScope;
import kutip.report.ReportService;
import kutip.shared.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes a company's report. */
@Command(name = "report", description = "Write a company's report.", showDefaultValues = true)
final class ReportCommand implements Callable<Integer> {

  @ParentCommand private Commands parent;

  @Mixin private DataFolder data;

  @Option(names = "--company", required = true, paramLabel = "NAME", description = "Company.")
  private String company;

  @Option(names = "--from", paramLabel = "DAY", description = "First day, as 2025-01-31.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", description = "Last day.")
  private @Nullable LocalDate to;

  @Option(names = "--language", defaultValue = "en", description = "en or id.")
  private Language language;

  @Option(
      names = "--format",
      defaultValue = "pdf",
      description = "One of ${COMPLETION-CANDIDATES}.")
  private ReportFormat format;

  @Option(names = "--output", required = true, paramLabel = "FILE", description = "File to write.")
  private Path output;

  @Override
  public Integer call() throws IOException {
    try (OutputFile file = OutputFile.at(output);
        StoreSession store = StoreSession.open(parent.application, data)) {
      ReportService reports = store.get(ReportService.class);
      Company found =
          reports
              .find(company)
              .orElseThrow(() -> new UsageException("no company is called " + company));
      reports.write(new ReportScope(found, from, to), language, format, file.stream());
      file.finish();
    }
    return 0;
  }
}
