package kutip.intake.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kutip.article.ArticleDraft;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a page: its main text, and what its metadata say about it. */
public final class HtmlPage {

  /** Where a page names its encoding, which the standard wants within the first kilobyte. */
  private static final Pattern CHARSET =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})");

  /** Real pages reach forty; what looks for the main text climbs up and down at every element. */
  private static final int DEEPEST = 200;

  private HtmlPage() {}

  static void read(Input input, Findings findings) throws IOException, InvalidArticleException {
    byte[] bytes = input.bytes(Limits.MOST_MARKUP);
    findings.article(
        article(Encodings.text(bytes, charset(bytes, input.origin())), input.origin()),
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

  private static @Nullable Charset charset(byte[] bytes, Origin origin) {
    if (origin.charset() != null) {
      return origin.charset();
    }
    String start = new String(bytes, 0, Math.min(4096, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher named = CHARSET.matcher(start);
    Charset charset = named.find() ? Encodings.named(named.group(1)) : null;
    // A page that could be read up to its charset is not in UTF-16, whatever it says.
    return charset != null && charset.name().startsWith("UTF-16") ? null : charset;
  }
}
