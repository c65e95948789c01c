package kutip.report.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** JSON Feed 1.1. */
record JsonFeed(
    String version,
    String title,
    @JsonProperty("home_page_url") String home,
    @JsonProperty("feed_url") String self,
    List<Item> items) {

  record Item(
      String id,
      String url,
      String title,
      @JsonProperty("content_text") String content,
      @JsonProperty("date_published") String published) {}

  static JsonFeed of(List<FeedItem> items, String base, String self) {
    return new JsonFeed(
        "https://jsonfeed.org/version/1.1",
        "Kutip: facts",
        base + "/",
        self,
        items.stream()
            .map(i ->
                new Item(
                    "fact-" + i.fact(),
                    i.link(base),
                    i.headline(),
                    i.content(),
                    AtomFeed.time(i.at())))
            .toList());
  }
}
