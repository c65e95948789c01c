package kutip.article;

import kutip.shared.ArticleId;

/** Says what goes out of sight with an article that is deleted; a bean of each feature. */
public interface TakenAlong {

  /** What is counted. */
  enum What {
    CLAIMS,
    /** Those that no other article says. */
    FACTS,
    DECISIONS
  }

  /** How many of one kind. */
  record Count(What what, long number) {}

  Count countOf(ArticleId article);
}
