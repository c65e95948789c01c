package kutip.report.rest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Atom (RFC 4287). */
final class AtomFeed {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private AtomFeed() {}

  static byte[] of(List<FeedItem> items, String base, String self) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NAMESPACE);
      text(xml, "title", "Kutip: facts");
      text(xml, "id", self);
      OffsetDateTime epoch = OffsetDateTime.parse("1970-01-01T00:00:00Z");
      text(
          xml,
          "updated",
          time(items.stream().map(FeedItem::at).max(OffsetDateTime::compareTo).orElse(epoch)));
      link(xml, "self", self);
      for (FeedItem item : items) {
        entry(xml, item, base);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed in memory cannot be written", e);
    }
    return out.toByteArray();
  }

  private static void entry(XMLStreamWriter xml, FeedItem item, String base)
      throws XMLStreamException {
    xml.writeStartElement("entry");
    text(xml, "title", item.headline());
    text(xml, "id", item.link(base));
    text(xml, "updated", time(item.at()));
    link(xml, "alternate", item.link(base));
    xml.writeStartElement("author");
    text(xml, "name", item.source() == null ? "Kutip" : item.source());
    xml.writeEndElement();
    text(xml, "summary", item.content());
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
  }

  private static void text(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    // XML has no way to write most control characters.
    xml.writeCharacters(text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]", " "));
    xml.writeEndElement();
  }

  static String time(OffsetDateTime at) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
  }
}
