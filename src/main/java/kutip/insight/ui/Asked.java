package kutip.insight.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kutip.fact.FactFilter;
import kutip.fact.FactFilterBuilder;
import kutip.shared.Keyed;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks a page for.
 *
 * @param filter with the days of the span
 * @param span the period when the address names one that moves with the calendar
 */
record Asked(FactFilter filter, @Nullable TimeSpan span) {

  private static final String SPAN = "span";

  static Asked of(Map<String, List<String>> parameters, LocalDate today) {
    FactFilter filter = FactFilter.ofParameters(parameters);
    for (String key : parameters.getOrDefault(SPAN, List.of())) {
      TimeSpan span = Keyed.find(TimeSpan.class, key).orElse(null);
      if (span != null) {
        return new Asked(filter, null).during(span, today);
      }
    }
    return new Asked(filter, null);
  }

  Asked during(@Nullable TimeSpan next, LocalDate today) {
    FactFilterBuilder changed = filter.with();
    return next == null
        ? new Asked(changed.period(null, null).build(), null)
        : new Asked(changed.period(next.first(today), next.last(today)).build(), next);
  }

  /** Another filter for the same span. */
  Asked with(FactFilter changed) {
    return new Asked(changed, span);
  }

  /** As the address holds it; days that follow from a span are left out. */
  Map<String, List<String>> parameters() {
    Map<String, List<String>> all = new LinkedHashMap<>(filter.toParameters());
    if (span != null) {
      all.remove("from");
      all.remove("to");
      all.put(SPAN, List.of(span.key()));
    }
    return all;
  }
}
