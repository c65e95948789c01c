package kutip.insight;

import java.util.List;
import kutip.shared.FactId;

/**
 * A fact that a total does not add.
 *
 * @param messageKey key of the reason: {@code leftOut.denied}
 * @param arguments of that sentence
 */
public record LeftOut(FactId fact, String messageKey, List<String> arguments) {}
