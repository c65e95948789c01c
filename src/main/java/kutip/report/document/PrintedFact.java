package kutip.report.document;

import java.util.List;
import java.util.Map;

/**
 * A fact as a report printed it.
 *
 * @param figures the filled slots by the names that files use, as plain text
 * @param review key of its review state
 * @param counted labels of the key figures that count it
 */
public record PrintedFact(
    long id,
    String headline,
    Map<String, String> figures,
    String review,
    boolean disputed,
    int failedChecks,
    List<String> counted) {}
