package kutip.extraction;

import java.util.List;

/**
 * Text in, claims out. Implementations are deterministic, pure and safe for use by many threads.
 */
public interface ClaimExtractor {

  /** The engine that ships with Kutip; compiles languages and registry on first use. */
  static ClaimExtractor bundled() {
    return new FrameExtractor();
  }

  /**
   * Changes whenever the same text could give other claims: engine, lexicons, frames. The registry
   * is counted by its own version.
   */
  String version();

  /**
   * Claims of a document. Whatever the text holds, this returns; each quote equals the text at its
   * span.
   */
  Extraction extract(Document document, NameRegistry registry);

  /** As {@link #extract}, with a trace: what each trigger made, or why it made nothing. */
  Extraction explain(Document document, NameRegistry registry);

  /** Every company, person, role, group, figure and date that the document names. */
  List<Mention> annotate(Document document, NameRegistry registry);
}
