package kutip.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kutip.report.BundleService;
import kutip.report.Pace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes facts with all their evidence as a ZIP. */
@Command(
    name = "bundle",
    description = "Write facts with claims, quotes, articles and decisions as an evidence bundle.",
    showDefaultValues = true)
final class BundleCommand implements Callable<Integer> {

  @ParentCommand private Commands parent;

  @Mixin private DataFolder data;

  @Mixin private FactChoice chosen;

  @Option(names = "--output", required = true, paramLabel = "FILE", description = "File to write.")
  private Path output;

  @Override
  public Integer call() throws IOException {
    try (OutputFile file = OutputFile.at(output);
        StoreSession store = StoreSession.open(parent.application, data)) {
      store
          .get(BundleService.class)
          .write(chosen.filter(), "kutip bundle", file.stream(), Pace.NONE);
      file.finish();
    }
    return 0;
  }
}
