package kutip.insight;

import java.util.List;
import kutip.fact.KnownBy;

/**
 * Facts as they were known on a day, newest first.
 *
 * @param whole false where there is more than is read
 */
public record PastLines(KnownBy known, List<FactLine> lines, boolean whole) {}
