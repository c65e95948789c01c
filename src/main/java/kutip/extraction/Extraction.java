package kutip.extraction;

import java.util.List;
import kutip.shared.Language;

/**
 * What reading one document gave.
 *
 * @param language the document's language, given or detected
 * @param claims in the order of their spans, title first
 * @param trace empty unless asked for: for each claim what matched, for each trigger without one
 *     why not
 */
public record Extraction(Language language, List<ExtractedClaim> claims, List<TraceLine> trace) {}
