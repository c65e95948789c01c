package kutip.insight;

import java.util.Map;
import kutip.shared.ClaimKind;

/**
 * The last year of the overview's figures, up to the newest month with any fact.
 *
 * @param facts all kinds together
 * @param conflicts facts in conflict
 */
public record Trends(Trend facts, Trend conflicts, Map<ClaimKind, Trend> kinds) {}
