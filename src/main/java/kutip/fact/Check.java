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
 * @param witnesses figures of other facts and imported prices that the implied one is compared with
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
    List<Witness> witnesses,
    String messageKey) {

  /**
   * The same check with figures from elsewhere: where no article of the fact gives the implied
   * figure they decide, unless they contradict one another.
   */
  Check with(List<Witness> found) {
    Verdict decided = verdict;
    if (stated == null && verdict == Verdict.CANNOT_TELL && !found.isEmpty()) {
      boolean holds = found.stream().anyMatch(w -> w.verdict() == Verdict.HOLDS);
      boolean fails = found.stream().anyMatch(w -> w.verdict() == Verdict.FAILS);
      decided = holds == fails ? Verdict.CANNOT_TELL : holds ? Verdict.HOLDS : Verdict.FAILS;
    }
    return new Check(
        kind,
        decided,
        formula,
        inputs,
        implies,
        implied,
        unit,
        stated,
        List.copyOf(found),
        "check." + kind.key() + "." + decided.key());
  }
}
