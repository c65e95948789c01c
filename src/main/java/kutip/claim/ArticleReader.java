package kutip.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import kutip.article.Article;
import kutip.extraction.Document;
import kutip.extraction.ExtractedClaim;
import kutip.extraction.NameRegistry;
import kutip.shared.ArticleId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has articles read and lets nothing but quoted claims through. */
@Component
class ArticleReader {

  private static final Logger log = LoggerFactory.getLogger(ArticleReader.class);

  private final TextReader reader;
  private final ReadAhead ahead;
  private final AtomicLong dropped = new AtomicLong();

  ArticleReader(TextReader reader, ReadAhead ahead) {
    this.reader = reader;
    this.ahead = ahead;
  }

  /** What one article claims. */
  record Reading(ArticleId article, List<ExtractedClaim> claims) {}

  /** Reads on all processors; results in the order of the articles. */
  List<Reading> read(List<Article> articles, NameRegistry registry) {
    return articles.parallelStream().map(article -> read(article, registry)).toList();
  }

  private Reading read(Article article, NameRegistry registry) {
    Document document =
        new Document(article.title(), article.text(), article.publishedOn(), article.language());
    List<ExtractedClaim> passed = new ArrayList<>();
    for (ExtractedClaim claim : claims(document, registry)) {
      if (Gate.passes(article, claim)) {
        passed.add(claim);
      } else {
        dropped.incrementAndGet();
        log.warn(
            "frame {} made a claim without its quote in article {}", claim.frame(), article.id());
      }
    }
    return new Reading(article.id(), passed);
  }

  private List<ExtractedClaim> claims(Document document, NameRegistry registry) {
    List<ExtractedClaim> known = ahead.take(document, registry);
    return known != null ? known : reader.read(document, registry);
  }

  String version(NameRegistry registry) {
    return reader.version() + "+" + registry.version();
  }

  /** Claims dropped since the start because their quote did not stand in the text. */
  long dropped() {
    return dropped.get();
  }
}
