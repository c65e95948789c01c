package kutip.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kutip.shared.ClaimKind;
import kutip.shared.Direction;
import kutip.shared.Keyed;
import kutip.shared.Language;
import kutip.shared.Modality;
import kutip.shared.SpendingCategory;
import kutip.shared.TalentAction;
import org.jspecify.annotations.Nullable;

/** A filter as query parameters of an address, and back. */
final class FactFilterParameters {

  private FactFilterParameters() {}

  static Map<String, List<String>> write(FactFilter f) {
    Map<String, List<String>> out = new LinkedHashMap<>();
    keys(out, "kind", f.kinds());
    names(out, "company", f.companies());
    one(out, "from-company", f.fromCompany());
    one(out, "to-company", f.toCompany());
    one(out, "payer", f.payer());
    one(out, "counterparty", f.counterparty());
    one(out, "person", f.person());
    one(out, "role", f.role());
    one(out, "from", f.from());
    one(out, "to", f.to());
    keys(out, "action", f.actions());
    keys(out, "category", f.categories());
    one(out, "direction", f.direction() == null ? null : f.direction().key());
    one(out, "counted-as", f.countedAs() == null ? null : f.countedAs().key());
    keys(out, "review", f.reviews());
    keys(out, "modality", f.modalities());
    keys(out, "language", f.languages());
    names(out, "source", f.sources());
    one(out, "only-source", f.onlySource());
    one(out, "first-source", f.firstSource());
    one(out, "since", f.since());
    one(out, "disputed", f.disputedOnly() ? "yes" : null);
    one(out, "min-sources", f.minSources() > 0 ? f.minSources() : null);
    return out;
  }

  private static void keys(
      Map<String, List<String>> out, String name, Collection<? extends Keyed> values) {
    names(out, name, values.stream().map(Keyed::key).toList());
  }

  private static void names(Map<String, List<String>> out, String name, Collection<String> values) {
    if (!values.isEmpty()) {
      out.put(name, values.stream().sorted().toList());
    }
  }

  private static void one(Map<String, List<String>> out, String name, @Nullable Object value) {
    if (value != null) {
      out.put(name, List.of(value.toString()));
    }
  }

  static FactFilter read(Map<String, List<String>> in) {
    return FactFilterBuilder.empty()
        .kinds(keys(in, "kind", ClaimKind.class))
        .companies(names(in, "company"))
        .fromCompany(one(in, "from-company"))
        .toCompany(one(in, "to-company"))
        .payer(one(in, "payer"))
        .counterparty(one(in, "counterparty"))
        .person(one(in, "person"))
        .role(one(in, "role"))
        .period(day(in, "from"), day(in, "to"))
        .actions(keys(in, "action", TalentAction.class))
        .categories(keys(in, "category", SpendingCategory.class))
        .direction(keys(in, "direction", Direction.class).stream().findFirst().orElse(null))
        .countedAs(keys(in, "counted-as", CountedAs.class).stream().findFirst().orElse(null))
        .reviews(keys(in, "review", ReviewState.class))
        .modalities(keys(in, "modality", Modality.class))
        .languages(keys(in, "language", Language.class))
        .sources(names(in, "source"))
        .onlySource(one(in, "only-source"))
        .firstSource(one(in, "first-source"))
        .since(
            names(in, "since").stream()
                .flatMap(text -> Since.parse(text).stream())
                .findFirst()
                .orElse(null))
        .disputedOnly("yes".equals(one(in, "disputed")))
        .minSources(count(in, "min-sources"))
        .build();
  }

  private static <E extends Enum<E> & Keyed> Set<E> keys(
      Map<String, List<String>> in, String name, Class<E> type) {
    Set<E> found = new LinkedHashSet<>();
    for (String key : names(in, name)) {
      Keyed.find(type, key).ifPresent(found::add);
    }
    return found;
  }

  private static Set<String> names(Map<String, List<String>> in, String name) {
    Set<String> found = new LinkedHashSet<>();
    for (String value : in.getOrDefault(name, List.of())) {
      if (!value.isBlank()) {
        found.add(value);
      }
    }
    return found;
  }

  private static @Nullable String one(Map<String, List<String>> in, String name) {
    return names(in, name).stream().findFirst().orElse(null);
  }

  private static @Nullable LocalDate day(Map<String, List<String>> in, String name) {
    String value = one(in, name);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int count(Map<String, List<String>> in, String name) {
    String value = one(in, name);
    return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
  }
}
