package kutip.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kutip.article.ArticleDraft;
import kutip.intake.read.JsonLines;
import kutip.intake.read.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles from JSON Lines, one line at a time: what cannot be read is refused by its line
 * number and the reading goes on. A plain class, so that commands can read without starting Spring.
 */
public final class ArticleLines implements AutoCloseable {

  /** A longer line is passed over without being held. */
  public static final int MOST_BYTES = Limits.MOST_BYTES;

  private final String file;
  private final JsonLines lines;

  /**
   * @param file the name that refusals give
   */
  public ArticleLines(InputStream in, String file) {
    this.file = file;
    this.lines = new JsonLines(in);
  }

  public static ArticleLines open(Path file) throws IOException {
    return new ArticleLines(Files.newInputStream(file), file.toString());
  }

  /** What a line gave. */
  public sealed interface Line {

    /** An article. */
    record Read(long number, ArticleDraft article) implements Line {}

    /** Nothing, for a reason. */
    record Refused(Refusal refusal) implements Line {}
  }

  /** The next line that is not blank, or null at the end; a file without any is refused whole. */
  public @Nullable Line next() throws IOException {
    return switch (lines.next()) {
      case null -> null;
      case JsonLines.Line.Read(long number, ArticleDraft article) -> new Line.Read(number, article);
      case JsonLines.Line.Refused(long number, String reason) ->
          new Line.Refused(new Refusal(file, number, reason));
    };
  }

  /** Bytes passed so far, for a progress bar. */
  public long bytesRead() {
    return lines.bytesRead();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
