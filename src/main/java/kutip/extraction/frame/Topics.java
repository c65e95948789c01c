package kutip.extraction.frame;

import java.util.List;
import kutip.extraction.mention.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Companies that a sentence may be about without naming them.
 *
 * @param about the likeliest first
 * @param left the company that somebody left in the sentences just before
 * @param raising the company of whose funding round the sentences just before told
 * @param joined the company whose newcomers the lines of a list name, this one among them
 */
public record Topics(
    List<Entity> about, @Nullable Entity left, @Nullable Entity raising, @Nullable Entity joined) {}
