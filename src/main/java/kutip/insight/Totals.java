package kutip.insight;

/**
 * Headline figures of the overview.
 *
 * @param facts accepted and unreviewed ones
 * @param unreviewedFacts of these, the unreviewed ones
 * @param waiting claims that wait for a decision
 * @param conflicts facts whose claims cannot all be right
 * @param failedChecks facts with arithmetic that does not hold
 */
public record Totals(
    long articles,
    long facts,
    long unreviewedFacts,
    long waiting,
    long conflicts,
    long failedChecks,
    long companies,
    long people) {}
