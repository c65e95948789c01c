package kutip.intake.read;

import java.io.IOException;
import kutip.article.ArticleDraft;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads a page: its main text, and what its metadata say about it. */
public final class HtmlPage {

  /** Real pages reach forty; what looks for the main text climbs up and down at every element. */
  private static final int DEEPEST = 200;

  private HtmlPage() {}

  static void read(Input input, Findings findings) throws IOException, InvalidArticleException {
    byte[] bytes = input.bytes(Limits.MOST_MARKUP);
    findings.article(
        article(Encodings.text(bytes, Encodings.ofMarkup(bytes, input.origin())), input.origin()),
        input.place());
  }

  /** The article of a page. */
  public static ArticleDraft article(String html, Origin origin) throws InvalidArticleException {
    String base = origin.url() == null ? "" : origin.url();
    Document page = Jsoup.parse(html, base, Parser.htmlParser().setMaxDepth(DEEPEST));
    page.outputSettings().prettyPrint(false);
    PageMetadata metadata = PageMetadata.of(page, origin);
    String text = MainText.of(page, metadata);
    if (text.isBlank()) {
      throw new InvalidArticleException("the page has no main text");
    }
    return new ArticleDraft(
        Ids.of("page", metadata.url(), metadata.title(), text),
        metadata.title(),
        text,
        metadata.publishedOn(),
        metadata.language(),
        metadata.url(),
        metadata.source());
  }
}
