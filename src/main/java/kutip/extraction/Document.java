package kutip.extraction;

import java.time.LocalDate;
import kutip.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the engine reads.
 *
 * @param title headline, or null
 * @param text body as plain text, paragraphs separated by line breaks; offsets of claims count its
 *     code points
 * @param publishedOn day that relative dates are resolved against; without it they stay empty
 * @param language null when it is to be detected
 */
public record Document(
    @Nullable String title,
    String text,
    @Nullable LocalDate publishedOn,
    @Nullable Language language) {}
