package kutip.intake.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads JSON Feed, versions 1 and 1.1. */
final class JsonFeed {

  private JsonFeed() {}

  static void read(Input input, Findings findings) throws IOException, InvalidArticleException {
    parse(input.bytes(Limits.MOST_MARKUP), input.origin()).read(input, findings);
  }

  static FeedDocument parse(byte[] bytes, Origin origin) throws InvalidArticleException {
    JsonNode feed;
    try {
      feed = JsonArray.JSON.readTree(Encodings.text(bytes, origin.charset()));
    } catch (JacksonException e) {
      throw new InvalidArticleException("not valid JSON: " + e.getOriginalMessage());
    }
    List<FeedItem> items = new ArrayList<>();
    for (JsonNode item : feed.path("items")) {
      items.add(item(item));
    }
    return new FeedDocument(text(feed, "title"), items);
  }

  private static FeedItem item(JsonNode item) {
    String url = WebAddress.of(text(item, "url"));
    String title = text(item, "title");
    String html = text(item, "content_html");
    String plain = text(item, "content_text");
    String body = plain != null ? plain : html == null ? "" : PageText.ofFragment(html);
    String summary = text(item, "summary");
    String shown = body.isBlank() && summary != null ? summary : body;
    String id = text(item, "id");
    return new FeedItem(
        id != null ? id : url != null ? url : title + shown,
        url,
        title,
        shown,
        Dates.of(text(item, "date_published")));
  }

  private static @Nullable String text(JsonNode node, String key) {
    String text = node.path(key).asString("");
    return text.isBlank() ? null : text;
  }
}
