package kutip.article.search;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param count how many match
 * @param atLeast whether there are more than were counted
 */
public record Found(List<Long> ids, long count, boolean atLeast) {}
