package kutip.article;

import kutip.shared.ArticleId;

/** What became of one draft. */
public sealed interface StoreResult {

  /** Stored as a new article. */
  record Stored(ArticleId article) implements StoreResult {}

  /** Its text was stored before; the place where it was seen is kept. */
  record Duplicate(ArticleId article) implements StoreResult {}

  /** Not stored, for a reason that can be shown to a user. */
  record Refused(String reason) implements StoreResult {}
}
