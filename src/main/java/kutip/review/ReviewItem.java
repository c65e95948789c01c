package kutip.review;

import kutip.article.Article;
import kutip.claim.Claim;
import kutip.fact.Fact;
import org.jspecify.annotations.Nullable;

/** A claim that waits for a decision, with its article and its fact. */
public record ReviewItem(Claim claim, Article article, @Nullable Fact fact) {}
