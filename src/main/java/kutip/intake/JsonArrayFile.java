package kutip.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one JSON array of articles, an article at a time; broken JSON ends the file. */
final class JsonArrayFile implements ArticleSource {

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxStringLength(ArticleLines.MOST_BYTES)
                          .build())
                  .build())
          .build();

  private final Reader reader;
  private final String file;

  JsonArrayFile(InputStream in, String file) {
    this.reader = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
    this.file = file;
  }

  @Override
  public void forEach(ImportRun run) throws IOException {
    long line = 1;
    try (JsonParser parser = JSON.createParser(reader)) {
      parser.nextToken();
      boolean any = false;
      while (parser.nextToken() != null && parser.currentToken() != JsonToken.END_ARRAY) {
        line = parser.currentTokenLocation().getLineNr();
        any = true;
        read(parser.readValueAsTree(), run, line);
      }
      if (!any) {
        run.refuse(new Refusal(file, 0, "the file holds no article"));
      }
    } catch (JacksonException e) {
      boolean encoding = e.getCause() instanceof CharacterCodingException;
      run.refuse(
          new Refusal(
              file,
              e.getLocation() == null ? line : Math.max(line, e.getLocation().getLineNr()),
              encoding ? "not UTF-8" : "not valid JSON: " + e.getOriginalMessage()));
    }
  }

  private void read(JsonNode node, ImportRun run, long line) {
    try {
      run.add(ArticleJson.read(JSON.writeValueAsString(node)), file, line);
    } catch (InvalidArticleException e) {
      run.refuse(new Refusal(file, line, e.getMessage()));
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
