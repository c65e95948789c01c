package kutip.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kutip.operation.OperationException;
import kutip.operation.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a backup in the store's place. */
@Command(
    name = "restore",
    description = "Put a backup in the store's place; nothing may run on the store.",
    showDefaultValues = true)
final class RestoreCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private DataFolder data;

  @Parameters(paramLabel = "FILE", description = "A file that \"backup\" has written.")
  private Path file;

  @Override
  public Integer call() throws OperationException {
    Restore.Restored restored = new Restore(data.store()).read(file);
    var out = spec.commandLine().getOut();
    out.printf("%,d articles are back%n", restored.rows().getOrDefault("article", 0L));
    if (restored.before() != null) {
      out.println("what was there before lies in " + restored.before());
    }
    return 0;
  }
}
