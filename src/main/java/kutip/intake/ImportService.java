package kutip.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kutip.article.ArticleService;
import org.springframework.stereotype.Service;

/** Imports files of articles: JSON Lines, JSON arrays, plain text. */
@Service
public class ImportService {

  private final ArticleService articles;

  ImportService(ArticleService articles) {
    this.articles = articles;
  }

  /**
   * Stores what the files hold, in batches; what cannot be read is refused and the rest goes on.
   */
  public ImportSummary importFiles(List<Path> files, ImportProgress progress) {
    ImportRun run = new ImportRun(articles, progress, files.stream().mapToLong(this::size).sum());
    for (Path file : files) {
      try {
        importFile(file, run);
      } catch (IOException | UncheckedIOException e) {
        run.refuse(new Refusal(file.toString(), 0, "cannot be read: " + e.getMessage()));
      }
      run.endOfFile(size(file));
    }
    return run.summary();
  }

  private void importFile(Path file, ImportRun run) throws IOException {
    String refusal = refusal(file);
    if (refusal != null) {
      run.refuse(new Refusal(file.toString(), 0, refusal));
    } else if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".txt")) {
      PlainTextFile.read(file, run);
    } else {
      try (ArticleSource source = ArticleSource.open(file)) {
        source.forEach(run);
      }
    }
  }

  private static @org.jspecify.annotations.Nullable String refusal(Path file) {
    if (!Files.exists(file)) {
      return "there is no such file";
    }
    if (Files.isDirectory(file)) {
      return "is a folder, not a file";
    }
    return Files.isReadable(file) ? null : "may not be read";
  }

  private long size(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
