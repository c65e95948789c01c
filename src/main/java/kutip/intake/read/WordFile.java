package kutip.intake.read;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kutip.article.ArticleDraft;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Reads a Word document (DOCX): the text as it shows, without what was struck out. */
final class WordFile {

  private static final String BODY = "word/document.xml";
  private static final String PROPERTIES = "docProps/core.xml";

  private WordFile() {}

  static boolean is(ZipFile zip) {
    return zip.getEntry(BODY) != null && zip.getEntry("[Content_Types].xml") != null;
  }

  static void read(ZipFile zip, Input input, Findings findings)
      throws IOException, InvalidArticleException {
    String text;
    try {
      text = body(zip, input);
    } catch (XMLStreamException e) {
      throw new InvalidArticleException("a damaged Word document");
    }
    if (text.isBlank()) {
      throw new InvalidArticleException("the document holds no text");
    }
    String title = title(zip, input);
    Origin origin = input.origin();
    findings.article(
        new ArticleDraft(
            Ids.of("word", origin.url(), title, text),
            title,
            text,
            origin.publishedOn(),
            null,
            origin.url(),
            origin.source()),
        input.place());
  }

  private static String body(ZipFile zip, Input input)
      throws IOException, XMLStreamException, InvalidArticleException {
    try (InputStream in = part(zip, BODY, input)) {
      XMLStreamReader xml = SafeXml.reader(in);
      WordText text = new WordText();
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> text.start(xml.getLocalName());
          case XMLStreamConstants.END_ELEMENT -> text.end(xml.getLocalName());
          case XMLStreamConstants.CHARACTERS -> text.characters(xml.getText());
          case XMLStreamConstants.DTD ->
              throw new InvalidArticleException("the document's XML has a document type");
          default -> {}
        }
      }
      return text.done();
    }
  }

  private static @Nullable String title(ZipFile zip, Input input) throws IOException {
    if (zip.getEntry(PROPERTIES) == null) {
      return null;
    }
    try (InputStream in = part(zip, PROPERTIES, input)) {
      XMLStreamReader xml = SafeXml.reader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("title")) {
          String title = xml.getElementText().strip();
          return title.isEmpty() ? null : title;
        }
      }
      return null;
    } catch (XMLStreamException e) {
      return null;
    }
  }

  private static InputStream part(ZipFile zip, String name, Input input) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    return input.inside(name, zip.getInputStream(entry), Origin.UNKNOWN).stream();
  }
}
