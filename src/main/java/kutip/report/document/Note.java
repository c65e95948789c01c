package kutip.report.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of a figure.
 *
 * @param fact id of the fact that the claim is of
 * @param publisher the source, or the article's id when none is named
 * @param printedDay the day of publication as the reader writes it, or empty
 * @param state accepted, corrected or unreviewed, in words
 * @param reviewer who decided, or empty
 */
public record Note(
    int number,
    long claim,
    long fact,
    String quote,
    String publisher,
    @Nullable LocalDate day,
    String printedDay,
    String heading,
    @Nullable String address,
    String state,
    String reviewer,
    String articleId) {}
