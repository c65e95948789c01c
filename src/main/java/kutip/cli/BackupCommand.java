package kutip.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import kutip.operation.Backup;
import kutip.operation.OperationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the whole store into one file. */
@Command(
    name = "backup",
    description = "Write the whole store into one file, also beside a running server.",
    showDefaultValues = true)
final class BackupCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private DataFolder data;

  @Parameters(paramLabel = "FILE", description = "File to write.")
  private Path file;

  @Override
  public Integer call() throws OperationException {
    Map<String, Long> rows = new Backup(data.store()).write(file);
    spec.commandLine()
        .getOut()
        .printf(
            "%s holds %,d articles and was read back%n", file, rows.getOrDefault("article", 0L));
    return 0;
  }
}
