/**
 * From matches to claims: modality, dates, slots, context, and one claim for each fact of an
 * article.
 */
@org.jspecify.annotations.NullMarked
package kutip.extraction.resolve;
