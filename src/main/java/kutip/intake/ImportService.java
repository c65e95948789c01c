package kutip.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kutip.article.ArticleService;
import kutip.intake.read.AnyReader;
import kutip.intake.read.Input;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Imports files of articles, of every kind that Kutip reads. */
@Service
public class ImportService {

  private final ArticleService articles;
  private final int batchSize;

  /**
   * @param batchSize articles that commit together; smaller only where a test wants many commits
   */
  ImportService(
      ArticleService articles,
      @Value("${kutip.import.batch:" + ImportRun.BATCH + "}") int batchSize) {
    this.articles = articles;
    this.batchSize = batchSize;
  }

  /**
   * Stores what the files hold, in batches; what cannot be read is refused and the rest goes on.
   */
  public ImportSummary importFiles(List<Path> files, ImportProgress progress) {
    return importFiles(files.stream().map(ImportFile::of).toList(), ImportDefaults.NONE, progress);
  }

  /** The same, under other names and with what holds for articles that do not say otherwise. */
  public ImportSummary importFiles(
      List<ImportFile> files, ImportDefaults defaults, ImportProgress progress) {
    ImportRun run =
        new ImportRun(articles, progress, defaults, ImportLedger.NONE, size(files), batchSize);
    return run(files, run);
  }

  /** Goes on with an import whose earlier batches the ledger has kept. */
  void goOn(
      List<ImportFile> files,
      ImportDefaults defaults,
      ImportLedger ledger,
      ImportPlace place,
      ImportCounts before) {
    ImportRun run =
        new ImportRun(articles, ImportProgress.none(), defaults, ledger, size(files), batchSize);
    run.goOnFrom(place, before);
    run(files, run);
  }

  private ImportSummary run(List<ImportFile> files, ImportRun run) {
    for (ImportFile file : files) {
      long size = size(List.of(file));
      if (!run.passDone(size)) {
        try {
          importFile(file, run);
        } catch (IOException | UncheckedIOException e) {
          run.refuse(new Refusal(file.name(), 0, "cannot be read on: " + e.getMessage()));
        }
        run.endOfFile(size);
      }
    }
    return run.summary();
  }

  private void importFile(ImportFile file, ImportRun run) throws IOException {
    String refusal = refusal(file.path());
    if (refusal != null) {
      run.refuse(new Refusal(file.name(), 0, refusal));
      return;
    }
    try (Input input = Input.of(file.path(), file.name(), run)) {
      AnyReader.read(input, run);
    }
  }

  private static @Nullable String refusal(Path file) {
    if (!Files.exists(file)) {
      return "there is no such file";
    }
    if (Files.isDirectory(file)) {
      return "is a folder, not a file";
    }
    return Files.isReadable(file) ? null : "may not be read";
  }

  /** Bytes of all files together. */
  static long size(List<ImportFile> files) {
    long size = 0;
    for (ImportFile file : files) {
      try {
        size += Files.isRegularFile(file.path()) ? Files.size(file.path()) : 0;
      } catch (IOException unreadable) {
        // Said when the file is read.
      }
    }
    return size;
  }
}
