package kutip.intake.read;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads RSS and Atom. */
final class XmlFeed {

  private XmlFeed() {}

  static void read(Input input, Findings findings) throws IOException, InvalidArticleException {
    parse(input.bytes(Limits.MOST_MARKUP), input.origin()).read(input, findings);
  }

  static FeedDocument parse(byte[] bytes, Origin origin) throws InvalidArticleException {
    String xml = Encodings.text(bytes, Encodings.ofMarkup(bytes, origin)).strip();
    SafeXml.check(xml);
    SyndFeed feed;
    try {
      SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
      input.setAllowDoctypes(false);
      feed = input.build(new StringReader(xml));
    } catch (FeedException | RuntimeException e) {
      throw new InvalidArticleException("a damaged feed: " + e.getMessage());
    }
    List<FeedItem> items = new ArrayList<>();
    for (SyndEntry entry : feed.getEntries()) {
      items.add(item(entry));
    }
    return new FeedDocument(plain(feed.getTitle()), items);
  }

  private static FeedItem item(SyndEntry entry) {
    String url = WebAddress.of(entry.getLink());
    String title = plain(entry.getTitle());
    String text = text(entry);
    String key = entry.getUri() != null ? entry.getUri() : url != null ? url : title + text;
    LocalDate day = Dates.of(entry.getPublishedDate());
    return new FeedItem(
        key, url, title, text, day != null ? day : Dates.of(entry.getUpdatedDate()));
  }

  /** The longest of what the feed gives: some put the whole text here and some there. */
  private static String text(SyndEntry entry) {
    String longest = entry.getDescription() == null ? "" : text(entry.getDescription());
    for (SyndContent content : entry.getContents()) {
      String text = text(content);
      longest = text.length() > longest.length() ? text : longest;
    }
    return longest;
  }

  private static String text(SyndContent content) {
    return content.getValue() == null ? "" : PageText.ofFragment(content.getValue());
  }

  private static @Nullable String plain(@Nullable String title) {
    String text = title == null ? "" : Lines.tidy(PageText.ofFragment(title));
    return text.isEmpty() ? null : text;
  }
}
