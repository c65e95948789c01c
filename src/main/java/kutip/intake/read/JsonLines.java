package kutip.intake.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import kutip.article.ArticleDraft;
import org.apache.commons.io.input.ReaderInputStream;
import org.jspecify.annotations.Nullable;

/** Reads articles from JSON Lines, one line at a time; what cannot be read is refused by number. */
public final class JsonLines implements AutoCloseable {

  private final LineBytes lines;
  private boolean any;
  private boolean ended;

  public JsonLines(InputStream in) {
    this.lines = new LineBytes(in, Limits.MOST_BYTES);
  }

  /** What a line gave; number 0 is the file as a whole. */
  public sealed interface Line {

    /** An article. */
    record Read(long number, ArticleDraft article) implements Line {}

    /** Nothing, for a reason. */
    record Refused(long number, String reason) implements Line {}
  }

  static void read(Input input, Findings findings) throws IOException {
    try (JsonLines lines = new JsonLines(utf8(input))) {
      for (Line line = lines.next(); line != null; line = lines.next()) {
        switch (line) {
          case Line.Read(long number, var article) ->
              findings.article(article, input.place().at(number));
          case Line.Refused(long number, String reason) ->
              findings.refused(input.place().at(number), reason);
        }
      }
    }
  }

  /** UTF-16 is recoded; a half character ends up as a reading error of the file. */
  private static InputStream utf8(Input input) throws IOException {
    Charset charset = Encodings.unicodeOf(input.head());
    return charset.equals(StandardCharsets.UTF_8)
        ? input.stream()
        : ReaderInputStream.builder()
            .setReader(new InputStreamReader(input.stream(), charset.newDecoder()))
            .setCharset(StandardCharsets.UTF_8)
            .get();
  }

  /** The next line that is not blank, or null at the end; a file without any is refused whole. */
  public @Nullable Line next() throws IOException {
    while (!ended && lines.next()) {
      if (lines.tooLong()) {
        any = true;
        return refused("the line is longer than " + (Limits.MOST_BYTES >> 20) + " MB");
      }
      if (!lines.isBlank()) {
        any = true;
        return read();
      }
    }
    boolean empty = !any && !ended;
    ended = true;
    return empty ? new Line.Refused(0, "the file holds no article") : null;
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
    return new Line.Refused(lines.number(), reason);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
