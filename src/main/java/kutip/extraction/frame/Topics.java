package kutip.extraction.frame;

import java.util.List;
import kutip.extraction.mention.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Companies that a sentence may be about without naming them.
 *
 * @param about the likeliest first
 * @param left the company that somebody left in the sentences just before
 */
public record Topics(List<Entity> about, @Nullable Entity left) {}
