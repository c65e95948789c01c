package kutip.intake.read;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads any document: finds out what it is and hands it to the reader of its kind. */
public final class AnyReader {

  private AnyReader() {}

  /**
   * Hands every article and every refusal to the findings; a document that cannot be read is
   * refused by name and does not end the reading of its neighbours.
   *
   * @throws IOException when the outermost file itself cannot be read on
   */
  public static void read(Input input, Findings findings) throws IOException {
    try {
      if (input.level() > Limits.MOST_LEVELS) {
        throw new InvalidArticleException(
            "more than " + Limits.MOST_LEVELS + " archives in one another");
      }
      read(Kind.of(input.head(), input), input, findings);
    } catch (InvalidArticleException e) {
      findings.refused(input.place(), e.getMessage());
    } catch (Budget.UnpackingStopped e) {
      throw e;
    } catch (IOException | UncheckedIOException e) {
      findings.refused(input.place(), Printable.of("cannot be read: " + e.getMessage()));
    }
  }

  private static void read(Kind kind, Input input, Findings findings)
      throws IOException, InvalidArticleException {
    switch (kind) {
      case EMPTY -> throw new InvalidArticleException(empty(input));
      case GZIP -> GzipFile.read(input, findings);
      case ZIP -> ZipArchive.read(input, findings);
      case JSON_LINES -> JsonLines.read(input, findings);
      case JSON_ARRAY -> JsonArray.read(input, findings);
      case WARC -> WarcArchive.read(input, findings);
      case PDF -> PdfFile.read(input, findings);
      case JSON_FEED -> JsonFeed.read(input, findings);
      case FEED -> XmlFeed.read(input, findings);
      case MAIL -> Mail.read(input, findings);
      case MAILBOX -> MailboxFile.read(input, findings);
      case HTML -> HtmlPage.read(input, findings);
      case OTHER_XML -> throw new InvalidArticleException("XML that is no feed");
      case TEXT -> PlainText.read(input, findings);
      case FOREIGN -> throw new InvalidArticleException("a kind of file that Kutip does not read");
    }
  }

  private static String empty(Input input) {
    return input.named(".jsonl", ".ndjson", ".json")
        ? "the file holds no article"
        : "the file is empty";
  }
}
