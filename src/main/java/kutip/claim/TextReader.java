package kutip.claim;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import kutip.extraction.ClaimExtractor;
import kutip.extraction.Document;
import kutip.extraction.ExtractedClaim;
import kutip.extraction.NameRegistry;
import org.springframework.stereotype.Component;

/** Runs the extractor over texts and measures how long it takes. */
@Component
class TextReader {

  /** One count for each article that was read. */
  private static final Timer READING = Metrics.timer("kutip.extraction");

  private final ClaimExtractor extractor;

  TextReader(ClaimExtractor extractor) {
    this.extractor = extractor;
  }

  List<ExtractedClaim> read(Document document, NameRegistry registry) {
    return READING.record(() -> extractor.extract(document, registry).claims());
  }

  String version() {
    return extractor.version();
  }
}
