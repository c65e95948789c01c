package kutip.intake.read;

import java.util.List;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds a page's main text. */
final class MainText {

  private static final Logger LOG = LoggerFactory.getLogger(MainText.class);

  /** Below that many characters another way may find more. */
  private static final int SHORT = 250;

  /** A page with more is a list or an attack, and takes readability minutes. */
  private static final int MOST_ELEMENTS = 30_000;

  /** Readability makes links absolute, which nobody looks at here. */
  private static final String ANYWHERE = "https://page.invalid/";

  private static final List<String> WHERE_AUTHORS_PUT_IT =
      List.of("[itemprop=articleBody]", "article", "main", "[role=main]", "body");

  private MainText() {}

  static String of(Document page, PageMetadata metadata) {
    String found = readable(page);
    if (found.length() >= SHORT) {
      return found;
    }
    if (metadata.body().length() >= SHORT) {
      return metadata.body();
    }
    for (String selector : WHERE_AUTHORS_PUT_IT) {
      Element element = page.selectFirst(selector);
      String text = element == null ? "" : PageText.of(element);
      if (!text.isBlank()) {
        return text.length() > found.length() ? text : found;
      }
    }
    return found;
  }

  private static String readable(Document page) {
    if (page.getAllElements().size() > MOST_ELEMENTS) {
      return "";
    }
    try {
      Element content =
          new Readability4JExtended(ANYWHERE, page.clone()).parse().getArticleContent();
      return content == null ? "" : PageText.of(content);
    } catch (RuntimeException e) {
      LOG.debug("the main text was looked for in vain", e);
      return "";
    }
  }
}
