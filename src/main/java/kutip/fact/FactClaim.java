package kutip.fact;

import kutip.article.ArticleSummary;
import kutip.claim.Claim;

/** A claim of a fact with the article that makes it. */
public record FactClaim(Claim claim, ArticleSummary article) {}
