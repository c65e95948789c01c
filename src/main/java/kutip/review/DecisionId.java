package kutip.review;

/** Identifies a decision. */
public record DecisionId(long value) {}
