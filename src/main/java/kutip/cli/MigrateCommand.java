package kutip.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import kutip.operation.Migration;
import kutip.operation.OperationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Carries the store over to PostgreSQL. */
@Command(
    name = "migrate",
    description = {
      "Carry the store over to an empty PostgreSQL database and compare every row.",
      "Started again after a break, it goes on where it was."
    },
    showDefaultValues = true)
final class MigrateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private DataFolder data;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "URL",
      description = "The target, as jdbc:postgresql://HOST:PORT/NAME.")
  private String url;

  @Option(
      names = "--user",
      defaultValue = "${env:KUTIP_DB_USER:-postgres}",
      description = "User of the target; KUTIP_DB_USER is the default.")
  private String user;

  @Override
  public Integer call() throws OperationException {
    PrintWriter err = spec.commandLine().getErr();
    String password = System.getenv("KUTIP_DB_PASSWORD");
    Map<String, Long> rows =
        new Migration(
                data.store(),
                url,
                user,
                password,
                (what, done, total) -> {
                  if (done == total || done % 50_000 == 0) {
                    err.printf("%s: %,d of %,d%n", what, done, total);
                  }
                })
            .run();
    spec.commandLine()
        .getOut()
        .printf(
            "%,d rows of %d tables carried over and compared%n",
            rows.values().stream().mapToLong(n -> n).sum(), rows.size());
    return 0;
  }
}
