package kutip.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of arithmetic over a fact's figures.
 *
 * @param formula as shown: {@code amount = percent × value before}
 * @param implies name of the figure that follows from the others: {@code valueBefore}
 * @param implied that figure; null when one is missing
 * @param unit unit of the implied figure
 * @param stated what an article gives for the same figure; null when none does
 * @param messageKey key of the sentence that explains the verdict
 */
public record Check(
    CheckKind kind,
    Verdict verdict,
    String formula,
    List<CheckInput> inputs,
    String implies,
    @Nullable Interval implied,
    @Nullable String unit,
    @Nullable Interval stated,
    String messageKey) {}
