package kutip.article;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param count how many match
 * @param atLeast whether there are more than were counted
 */
public record ArticleHits(List<ArticleHit> hits, long count, boolean atLeast) {}
