package kutip.company;

import java.util.List;
import kutip.extraction.NameEntry;
import kutip.shared.CompanyId;
import org.jspecify.annotations.Nullable;

/**
 * A company, university, laboratory, public body or investor.
 *
 * @param slug the name in addresses: {@code scale-ai}
 * @param parent canonical name of the company that this one belongs to
 */
public record Company(
    CompanyId id,
    String name,
    String slug,
    NameEntry.Type type,
    RegistryState state,
    @Nullable String parent,
    List<String> tickers,
    List<String> aliases) {}
