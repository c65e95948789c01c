package kutip.intake.read;

import kutip.article.ArticleDraft;

/** Takes what a reader finds, in the order of the input: the same input gives the same calls. */
public interface Findings {

  void article(ArticleDraft draft, Place place);

  void refused(Place place, String reason);

  /** Bytes of the outermost file that were read. */
  default void at(long bytes) {}
}
