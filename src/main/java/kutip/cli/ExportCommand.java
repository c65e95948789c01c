package kutip.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kutip.report.ExportContent;
import kutip.report.ExportFormat;
import kutip.report.ExportService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes what the store holds as a file. */
@Command(
    name = "export",
    description = "Write claims, facts or articles of the store to a file.",
    showDefaultValues = true)
final class ExportCommand implements Callable<Integer> {

  @ParentCommand private Commands parent;

  @Mixin private DataFolder data;

  @Option(names = "--what", required = true, description = "One of ${COMPLETION-CANDIDATES}.")
  private ExportContent what;

  @Option(names = "--format", required = true, description = "One of ${COMPLETION-CANDIDATES}.")
  private ExportFormat format;

  @Mixin private FactChoice chosen;

  @Option(names = "--output", required = true, paramLabel = "FILE", description = "File to write.")
  private Path output;

  @Override
  public Integer call() throws IOException {
    try (OutputFile file = OutputFile.at(output);
        StoreSession store = StoreSession.open(parent.application, data)) {
      store.get(ExportService.class).write(what, format, chosen.filter(), file.stream());
      file.finish();
    }
    return 0;
  }
}
