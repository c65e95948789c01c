package kutip.claim.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kutip.article.ArticleSearchFilter;
import kutip.claim.ClaimStatus;
import kutip.shared.ClaimKind;
import kutip.shared.Keyed;
import kutip.shared.Language;
import org.jspecify.annotations.Nullable;

/** A search for articles as the address bar has it; what it does not understand is left out. */
final class ArticleAddress {

  private static final int MOST = 20;

  private ArticleAddress() {}

  static ArticleSearchFilter read(QueryParameters parameters) {
    return new ArticleSearchFilter(
        parameters.getSingleParameter("q").orElse(""),
        day(parameters, "from"),
        day(parameters, "to"),
        keyed(parameters, "language", Language.class),
        words(parameters, "source"),
        words(parameters, "company"),
        keyed(parameters, "kind", ClaimKind.class),
        keyed(parameters, "state", ClaimStatus.class).stream()
            .map(ClaimStatus::key)
            .collect(Collectors.toSet()));
  }

  static QueryParameters write(ArticleSearchFilter filter) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    put(all, "q", filter.words().isEmpty() ? Set.of() : Set.of(filter.words()));
    put(all, "from", present(filter.from()));
    put(all, "to", present(filter.to()));
    put(all, "language", keys(filter.languages()));
    put(all, "source", filter.sources());
    put(all, "company", filter.companies());
    put(all, "kind", keys(filter.kinds()));
    put(all, "state", filter.states());
    return new QueryParameters(all);
  }

  private static Set<String> present(@Nullable LocalDate day) {
    return day == null ? Set.of() : Set.of(day.toString());
  }

  private static Set<String> keys(Set<? extends Keyed> values) {
    return values.stream().map(Keyed::key).collect(Collectors.toSet());
  }

  private static void put(Map<String, List<String>> all, String name, Set<String> values) {
    if (!values.isEmpty()) {
      all.put(name, values.stream().sorted().toList());
    }
  }

  private static Set<String> words(QueryParameters parameters, String name) {
    return parameters.getParameters(name).stream()
        .filter(word -> !word.isBlank())
        .limit(MOST)
        .collect(Collectors.toSet());
  }

  private static <E extends Enum<E> & Keyed> Set<E> keyed(
      QueryParameters parameters, String name, Class<E> type) {
    return parameters.getParameters(name).stream()
        .map(key -> Keyed.find(type, key))
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private static @Nullable LocalDate day(QueryParameters parameters, String name) {
    try {
      return parameters.getSingleParameter(name).map(LocalDate::parse).orElse(null);
    } catch (DateTimeException notADay) {
      return null;
    }
  }
}
