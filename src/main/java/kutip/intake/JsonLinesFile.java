package kutip.intake;

import java.io.IOException;

/** Hands the articles of JSON Lines to a run. */
record JsonLinesFile(ArticleLines lines, String file) implements ArticleSource {

  @Override
  public void forEach(ImportRun run) throws IOException {
    for (ArticleLines.Line line = lines.next(); line != null; line = lines.next()) {
      run.at(lines.bytesRead());
      switch (line) {
        case ArticleLines.Line.Read(long number, var article) -> run.add(article, file, number);
        case ArticleLines.Line.Refused(Refusal refusal) -> run.refuse(refusal);
      }
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
