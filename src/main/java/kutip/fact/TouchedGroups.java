package kutip.fact;

import java.util.List;
import java.util.Map;

/**
 * What a change of claims makes of facts.
 *
 * @param groups the claims of each fact to be written, in {@link Evidence#ORDER}
 * @param places where all claims of these, and those that left them, are stored so far
 */
record TouchedGroups(List<List<Evidence>> groups, Map<Long, FactRows.Member> places) {}
