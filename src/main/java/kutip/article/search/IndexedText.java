package kutip.article.search;

import java.time.LocalDate;
import java.util.Set;
import kutip.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is indexed of one article.
 *
 * @param tags what else it can be found by, as {@code name:value}
 */
public record IndexedText(
    long id,
    @Nullable String title,
    String text,
    @Nullable LocalDate publishedOn,
    @Nullable Language language,
    Set<String> tags) {}
