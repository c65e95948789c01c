package kutip.intake.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kutip.article.ArticleDraft;
import kutip.shared.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads one article from a JSON object. */
final class ArticleJson {

  private static final Set<String> KEYS =
      Set.of("id", "title", "text", "publishedOn", "language", "url", "source");

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Limits.MOST_BYTES).build())
          .build();

  private ArticleJson() {}

  static ArticleDraft read(String json) throws InvalidArticleException {
    Map<String, String> values;
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      values = values(parser);
    } catch (JacksonException e) {
      throw new InvalidArticleException("not valid JSON: " + e.getOriginalMessage());
    }
    return article(values);
  }

  private static Map<String, String> values(JsonParser parser) throws InvalidArticleException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new InvalidArticleException("not a JSON object");
    }
    Map<String, String> values = new HashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      JsonToken token = parser.nextToken();
      if (!KEYS.contains(key)) {
        parser.skipChildren();
      } else if (token == JsonToken.VALUE_STRING) {
        values.put(key, whole(key, parser.getString()));
      } else if (token == JsonToken.VALUE_NULL) {
        values.remove(key);
      } else {
        throw new InvalidArticleException("\"" + key + "\" is not a string");
      }
    }
    if (parser.nextToken() != null) {
      throw new InvalidArticleException("more than one JSON value on the line");
    }
    return values;
  }

  /** An escape may name half of a surrogate pair, which no file can hold. */
  private static String whole(String key, String text) throws InvalidArticleException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        throw new InvalidArticleException("\"" + key + "\" holds half of a character");
      }
    }
    return text;
  }

  private static ArticleDraft article(Map<String, String> values) throws InvalidArticleException {
    String id = values.getOrDefault("id", "");
    String text = values.get("text");
    if (id.isBlank()) {
      throw new InvalidArticleException("\"id\" is missing");
    }
    if (text == null) {
      throw new InvalidArticleException("\"text\" is missing");
    }
    if (text.isBlank() && values.getOrDefault("title", "").isBlank()) {
      throw new InvalidArticleException("the article has neither title nor text");
    }
    return new ArticleDraft(
        id,
        values.get("title"),
        text,
        day(values.get("publishedOn")),
        language(values.get("language")),
        values.get("url"),
        values.get("source"));
  }

  private static @Nullable LocalDate day(@Nullable String text) throws InvalidArticleException {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new InvalidArticleException("\"publishedOn\" is no day like 2025-06-30: " + text);
    }
  }

  /** A language that Kutip does not read is detected anew: its nearest neighbour may be read. */
  private static @Nullable Language language(@Nullable String tag) {
    return tag == null ? null : Language.ofTag(tag).orElse(null);
  }
}
