package kutip.intake.read;

import java.io.IOException;
import kutip.article.ArticleDraft;

/** Reads a text file as one article. */
final class PlainText {

  private PlainText() {}

  static void read(Input input, Findings findings) throws IOException, InvalidArticleException {
    Origin origin = input.origin();
    String text = Encodings.text(input.bytes(Limits.MOST_BYTES), origin.charset());
    if (text.isBlank()) {
      throw new InvalidArticleException("the file is empty");
    }
    if (text.indexOf('\0') >= 0) {
      throw new InvalidArticleException("a kind of file that Kutip does not read");
    }
    findings.article(
        new ArticleDraft(
            Ids.of("text", origin.url(), origin.title(), text),
            origin.title(),
            text,
            origin.publishedOn(),
            null,
            origin.url(),
            origin.source()),
        input.place());
  }
}
