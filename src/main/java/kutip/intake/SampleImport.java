package kutip.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import kutip.article.ArticleFilter;
import kutip.article.ArticleQueries;
import kutip.article.ArticleService;
import kutip.intake.read.AnyReader;
import kutip.intake.read.Input;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Imports the bundled articles into an empty store; only {@code serve} calls it. */
@Service
public class SampleImport {

  private static final String FILE = "/samples/articles.jsonl";

  private final ArticleService articles;
  private final ArticleQueries queries;
  private final boolean wanted;

  SampleImport(
      ArticleService articles,
      ArticleQueries queries,
      @Value("${kutip.samples:true}") boolean wanted) {
    this.articles = articles;
    this.queries = queries;
    this.wanted = wanted;
  }

  /** Does nothing when the store holds an article or samples are not wanted. */
  public ImportSummary importIfEmpty() {
    ImportRun run = new ImportRun(articles, ImportProgress.none(), ImportDefaults.NONE, 0);
    if (wanted && queries.count(ArticleFilter.ALL) == 0) {
      InputStream in = Objects.requireNonNull(SampleImport.class.getResourceAsStream(FILE), FILE);
      try (Input file = Input.of(in, FILE)) {
        AnyReader.read(file, run);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
      run.endOfFile(0);
    }
    return run.summary();
  }
}
