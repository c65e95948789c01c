package kutip.insight;

import kutip.article.ArticleSummary;
import kutip.claim.Claim;
import kutip.fact.Fact;

/** One claim of one fact, as exports list them. */
public record EvidenceRow(Fact fact, Claim claim, ArticleSummary article) {}
