package kutip.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kutip.intake.ImportService;
import kutip.intake.ImportSummary;
import kutip.market.PriceService;
import kutip.market.PriceSummary;
import kutip.report.BundleException;
import kutip.report.BundleService;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Stores articles, and prices, from files. */
@Command(
    name = "import",
    description = "Store the articles of files, and the prices of CSV files.",
    showDefaultValues = true)
final class ImportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @ParentCommand private Commands parent;

  @Mixin private DataFolder data;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Files of articles: JSON Lines, JSON, text, HTML, PDF, DOCX, EML, RSS, Atom, JSON Feed,"
              + " WARC, and ZIP or gzip of these; .csv files of prices; or evidence bundles.")
  private List<Path> files;

  @Override
  public Integer call() {
    List<Path> bundles = files.stream().filter(BundleService::isBundle).toList();
    List<Path> articles =
        files.stream()
            .filter(file -> !PriceService.reads(file) && !bundles.contains(file))
            .toList();
    List<Path> prices = files.stream().filter(PriceService::reads).toList();
    boolean refused = false;
    try (StoreSession store = StoreSession.open(parent.application, data)) {
      if (!articles.isEmpty()) {
        refused = articles(store, articles);
      }
      for (Path file : bundles) {
        refused |= bundle(store.get(BundleService.class), file);
      }
      for (Path file : prices) {
        refused |= prices(store.get(PriceService.class).importFile(file));
      }
    }
    return refused ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private boolean articles(StoreSession store, List<Path> articles) {
    ImportSummary summary;
    try (Progress progress = Progress.on(spec.commandLine().getErr())) {
      summary = store.get(ImportService.class).importFiles(articles, progress);
    }
    spec.commandLine()
        .getOut()
        .printf(
            "%d stored, %d known before, %d refused%n",
            summary.stored(), summary.duplicates(), summary.refused().size());
    return !summary.refused().isEmpty();
  }

  private boolean bundle(BundleService bundles, Path file) {
    try {
      BundleService.Taken taken = bundles.take(file);
      spec.commandLine()
          .getOut()
          .printf(
              "%d articles stored, %d known before, %d claims, %d decisions%n",
              taken.articles(), taken.known(), taken.claims(), taken.decisions());
      return false;
    } catch (BundleException | IOException e) {
      spec.commandLine().getErr().println(file + " " + e.getMessage());
      return true;
    }
  }

  private boolean prices(PriceSummary summary) {
    for (PriceSummary.Refused one : summary.refused()) {
      spec.commandLine().getErr().printf("%s, line %d: %s%n", one.file(), one.line(), one.reason());
    }
    spec.commandLine()
        .getOut()
        .printf("%d prices stored, %d refused%n", summary.stored(), summary.refusedCount());
    return summary.refusedCount() > 0;
  }
}
