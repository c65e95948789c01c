package kutip.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kutip.article.ArticleDraft;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles from JSON Lines, one line at a time: what cannot be read is refused by its line
 * number and the reading goes on. A plain class, so that commands can read without starting Spring.
 */
public final class ArticleLines implements AutoCloseable {

  /** A longer line is passed over without being held; an article of 10 MB fits several times. */
  public static final int MOST_BYTES = 64 << 20;

  private final String file;
  private final LineBytes lines;
  private boolean any;
  private boolean ended;

  /**
   * @param file the name that refusals give
   */
  public ArticleLines(InputStream in, String file) {
    this.file = file;
    this.lines = new LineBytes(in, MOST_BYTES);
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
    while (!ended && lines.next()) {
      if (lines.tooLong()) {
        any = true;
        return refused("the line is longer than " + (MOST_BYTES >> 20) + " MB");
      }
      if (!lines.isBlank()) {
        any = true;
        return read();
      }
    }
    boolean empty = !any && !ended;
    ended = true;
    return empty ? new Line.Refused(new Refusal(file, 0, "the file holds no article")) : null;
  }

  /** Bytes passed so far, for a progress bar. */
  public long bytesRead() {
    return lines.bytesRead();
  }

  private Line read() {
    String json;
    try {
      json = StandardCharsets.UTF_8.newDecoder().decode(lines.bytes()).toString();
    } catch (CharacterCodingException e) {
      return refused("the line is not UTF-8");
    }
    try {
      return new Line.Read(lines.number(), ArticleJson.read(json));
    } catch (InvalidArticleException e) {
      return refused(e.getMessage());
    }
  }

  private Line refused(String reason) {
    return new Line.Refused(new Refusal(file, lines.number(), reason));
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
