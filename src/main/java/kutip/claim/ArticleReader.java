package kutip.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import kutip.article.Article;
import kutip.extraction.ClaimExtractor;
import kutip.extraction.Document;
import kutip.extraction.ExtractedClaim;
import kutip.extraction.NameRegistry;
import kutip.shared.ArticleId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs the extractor over articles and lets nothing but quoted claims through. */
@Component
class ArticleReader {

  private static final Logger log = LoggerFactory.getLogger(ArticleReader.class);

  private final ClaimExtractor extractor;
  private final AtomicLong dropped = new AtomicLong();

  ArticleReader(ClaimExtractor extractor) {
    this.extractor = extractor;
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
    for (ExtractedClaim claim : extractor.extract(document, registry).claims()) {
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

  String version(NameRegistry registry) {
    return extractor.version() + "+" + registry.version();
  }

  /** Claims dropped since the start because their quote did not stand in the text. */
  long dropped() {
    return dropped.get();
  }
}
