package kutip.intake.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A feed as its address answers it: RSS, Atom or JSON Feed. */
public record FeedDocument(@Nullable String title, List<FeedItem> items) {

  public FeedDocument {
    items = List.copyOf(items);
  }

  /** Reads a feed; whatever is no feed is refused. */
  public static FeedDocument parse(byte[] bytes, Origin origin) throws InvalidArticleException {
    try (Input input = Input.of(bytes, "feed", origin)) {
      Kind kind = Kind.of(input.head(), input);
      if (kind == Kind.FEED) {
        return XmlFeed.parse(bytes, origin);
      }
      if (kind == Kind.JSON_FEED) {
        return JsonFeed.parse(bytes, origin);
      }
      throw new InvalidArticleException(
          kind == Kind.HTML ? "a page, not a feed" : "neither RSS nor Atom nor JSON Feed");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Hands every item that has a text to the findings. */
  void read(Input input, Findings findings) throws InvalidArticleException {
    if (items.isEmpty()) {
      throw new InvalidArticleException("the feed holds no item");
    }
    for (int i = 0; i < items.size(); i++) {
      FeedItem item = items.get(i);
      if (item.hasText()) {
        findings.article(item.draft(title), input.place());
      } else {
        findings.refused(input.place().entry("item " + (i + 1)), "the item has no text");
      }
    }
  }
}
