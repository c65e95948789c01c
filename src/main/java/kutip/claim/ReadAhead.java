package kutip.claim;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kutip.article.ArticleDraft;
import kutip.article.ArticlesExpected;
import kutip.company.RegistryQueries;
import kutip.extraction.Document;
import kutip.extraction.ExtractedClaim;
import kutip.extraction.NameRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads expected articles while those before them are stored, and keeps what they claim until they
 * are stored themselves. What is not asked for makes way for the next.
 */
@Component
class ReadAhead {

  /** Of all texts together; some two batches of an import. */
  private static final long MOST_CHARACTERS = 8_000_000;

  private final TextReader reader;
  private final RegistryQueries registry;
  private final Map<Text, List<ExtractedClaim>> read = new LinkedHashMap<>();
  private long characters;

  ReadAhead(TextReader reader, RegistryQueries registry) {
    this.reader = reader;
    this.registry = registry;
  }

  /** All that a reading depends on, but for the version of the extractor. */
  private record Text(Document document, String registryVersion) {}

  @EventListener
  public void on(ArticlesExpected event) {
    NameRegistry current = registry.current();
    event.articles().parallelStream()
        .forEach(draft -> {
          Document document = document(draft);
          keep(new Text(document, current.version()), reader.read(document, current));
        });
  }

  private static Document document(ArticleDraft draft) {
    return new Document(draft.title(), draft.text(), draft.publishedOn(), draft.language());
  }

  private synchronized void keep(Text text, List<ExtractedClaim> claims) {
    if (read.put(text, claims) == null) {
      characters += text.document().text().length();
    }
    Iterator<Text> oldest = read.keySet().iterator();
    while (characters > MOST_CHARACTERS) {
      characters -= oldest.next().document().text().length();
      oldest.remove();
    }
  }

  /** What a text claims, once; null when it was not read ahead with these names. */
  synchronized @Nullable List<ExtractedClaim> take(Document document, NameRegistry names) {
    List<ExtractedClaim> claims = read.remove(new Text(document, names.version()));
    if (claims != null) {
      characters -= document.text().length();
    }
    return claims;
  }
}
