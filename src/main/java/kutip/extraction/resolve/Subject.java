package kutip.extraction.resolve;

/**
 * What an article is about, for sentences that do not say it again.
 *
 * @param ai whether it speaks of artificial intelligence at all
 * @param capex whether it speaks of data centres, chips or capital expenditure
 * @param licence whether it speaks of licensed technology, as when a company's makers are hired
 */
public record Subject(boolean ai, boolean capex, boolean licence) {}
