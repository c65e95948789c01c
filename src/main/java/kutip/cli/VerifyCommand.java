package kutip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kutip.report.BundleException;
import kutip.report.BundleService;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks an evidence bundle without any store. */
@Command(
    name = "verify",
    description =
        "Check an evidence bundle: that no byte has changed and every quote stands in its article.")
final class VerifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "Bundle.")
  private Path file;

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UsageException("there is no file " + file);
    }
    try {
      BundleService.Sound sound = BundleService.verify(file);
      spec.commandLine()
          .getOut()
          .printf(
              "%s is whole: %d facts, %d claims, %d articles, made %s by %s%n",
              file,
              sound.facts(),
              sound.claims(),
              sound.articles(),
              sound.madeAt(),
              sound.madeBy());
      return ExitCode.OK;
    } catch (BundleException e) {
      spec.commandLine().getErr().println(file + " " + e.getMessage());
      return ExitCode.SOFTWARE;
    }
  }
}
