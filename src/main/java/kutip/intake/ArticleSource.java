package kutip.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/** The articles of one file, whichever form it has. */
interface ArticleSource extends AutoCloseable {

  /** Hands every article and every refusal to the run. */
  void forEach(ImportRun run) throws IOException;

  @Override
  void close() throws IOException;

  /** A file whose first character is a bracket is a JSON array, every other one JSON Lines. */
  static ArticleSource open(ImportFile file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file.path()));
    return startsWithBracket(in)
        ? new JsonArrayFile(in, file.name())
        : new JsonLinesFile(new ArticleLines(in, file.name()), file.name());
  }

  private static boolean startsWithBracket(InputStream in) throws IOException {
    in.mark(1024);
    int c = in.read();
    for (int i = 0;
        i < 1000 && (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c > 0xBA);
        i++) {
      c = in.read();
    }
    in.reset();
    return c == '[';
  }
}
