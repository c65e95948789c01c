package kutip.article.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to find.
 *
 * @param from first publication day
 * @param to last publication day
 * @param tags an article must have one of each set
 * @param byDate newest publication first, else best match first
 */
public record Wanted(
    String words,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<Set<String>> tags,
    boolean byDate) {}
