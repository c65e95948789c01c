package kutip.intake.read;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a JSON array of articles, or articles written over several lines each, one at a time;
 * broken JSON ends the file.
 */
final class JsonArray {

  static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Limits.MOST_BYTES).build())
                  .build())
          .build();

  private JsonArray() {}

  static void read(Input input, Findings findings) throws IOException {
    Reader reader =
        new InputStreamReader(input.stream(), Encodings.unicodeOf(input.head()).newDecoder());
    long line = 1;
    try (JsonParser parser = JSON.createParser(withoutMark(reader))) {
      JsonToken token = parser.nextToken();
      token = token == JsonToken.START_ARRAY ? parser.nextToken() : token;
      boolean any = false;
      while (token != null && token != JsonToken.END_ARRAY) {
        line = parser.currentTokenLocation().getLineNr();
        any = true;
        article(parser.readValueAsTree(), findings, input.place().at(line));
        token = parser.nextToken();
      }
      if (!any) {
        findings.refused(input.place(), "the file holds no article");
      }
    } catch (JacksonException e) {
      long at = e.getLocation() == null ? line : Math.max(line, e.getLocation().getLineNr());
      findings.refused(input.place().at(at), reason(e));
    }
  }

  private static Reader withoutMark(Reader reader) throws IOException {
    Reader marked = new java.io.BufferedReader(reader);
    marked.mark(1);
    if (marked.read() != '\ufeff') {
      marked.reset();
    }
    return marked;
  }

  private static String reason(JacksonException e) {
    boolean encoding = e.getCause() instanceof CharacterCodingException;
    return encoding ? "not UTF-8" : Printable.of("not valid JSON: " + e.getOriginalMessage());
  }

  private static void article(JsonNode node, Findings findings, Place place) {
    try {
      findings.article(ArticleJson.read(JSON.writeValueAsString(node)), place);
    } catch (InvalidArticleException e) {
      findings.refused(place, e.getMessage());
    }
  }
}
