package kutip.company;

import java.util.List;
import kutip.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param slug the name in addresses: {@code yann-lecun}
 * @param leads the company that the person leads
 */
public record Person(
    PersonId id,
    String name,
    String slug,
    RegistryState state,
    @Nullable String leads,
    List<String> organisations,
    List<String> aliases) {}
