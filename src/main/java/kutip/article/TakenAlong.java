package kutip.article;

import kutip.shared.ArticleId;

/** Says what goes out of sight with an article that is deleted; a bean of each feature. */
public interface TakenAlong {

  /**
   * Of one kind.
   *
   * @param what the text that says it, with a number as its parameter
   */
  record Count(String what, long number) {}

  Count countOf(ArticleId article);
}
