package kutip.fact.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import kutip.fact.ExportedFact;
import kutip.fact.FactDetail;

/** A fact with what its claims do to one another. */
record FactAnswer(
    @JsonUnwrapped ExportedFact fact, List<ConflictAnswer> conflicts, List<CheckAnswer> checks) {

  /** Two claims that differ in a slot. */
  record ConflictAnswer(String type, String slot, List<Long> claims) {}

  /** Arithmetic between figures, and whether it holds. */
  record CheckAnswer(String kind, String verdict, String formula, List<Long> claims) {}

  static FactAnswer of(FactDetail detail) {
    return new FactAnswer(
        ExportedFact.of(detail),
        detail.conflicts().stream()
            .map(c ->
                new ConflictAnswer(
                    key(c.type()), c.slot(), List.of(c.first().value(), c.second().value())))
            .toList(),
        detail.checks().stream()
            .map(c ->
                new CheckAnswer(
                    key(c.kind()),
                    key(c.verdict()),
                    c.formula(),
                    c.inputs().stream().map(i -> i.claim().value()).distinct().toList()))
            .toList());
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
