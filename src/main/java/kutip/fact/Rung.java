package kutip.fact;

import java.time.LocalDate;
import kutip.shared.ClaimId;
import kutip.shared.Modality;
import org.jspecify.annotations.Nullable;

/**
 * A step of what is known of a fact: rumoured, announced, done or denied.
 *
 * @param since publication of the first claim that says so
 * @param claim that claim
 */
public record Rung(Modality modality, @Nullable LocalDate since, ClaimId claim, String quote) {}
