package kutip.intake.read;

import java.io.InputStream;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML that can name nothing outside of itself: no document types, no entities, no other files. */
final class SafeXml {

  private static final int DEEPEST = 200;

  private SafeXml() {}

  static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    return factory().createXMLStreamReader(in);
  }

  /** Refuses a document type, nesting that would exhaust a stack, and what is no XML. */
  static void check(String xml) throws InvalidArticleException {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
      int depth = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
          throw new InvalidArticleException("XML with a document type, which may name other files");
        }
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        if (depth > DEEPEST) {
          throw new InvalidArticleException("XML with more than " + DEEPEST + " levels");
        }
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new InvalidArticleException("not valid XML, line " + line);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }
}
