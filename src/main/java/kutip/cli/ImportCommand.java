package kutip.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kutip.intake.ImportService;
import kutip.intake.ImportSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Stores articles from files. */
@Command(name = "import", description = "Store the articles of files.", showDefaultValues = true)
final class ImportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @ParentCommand private Commands parent;

  @Mixin private DataFolder data;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of articles.")
  private List<Path> files;

  @Override
  public Integer call() {
    ImportSummary summary;
    try (StoreSession store = StoreSession.open(parent.application, data);
        Progress progress = Progress.on(spec.commandLine().getErr())) {
      summary = store.get(ImportService.class).importFiles(files, progress);
    }
    spec.commandLine()
        .getOut()
        .printf(
            "%d stored, %d known before, %d refused%n",
            summary.stored(), summary.duplicates(), summary.refused().size());
    return summary.refused().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
