package kutip.article.rest;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kutip.article.ArticleFilter;
import kutip.restkit.QueryParameter;
import kutip.restkit.QueryPart;
import kutip.shared.Keyed;
import kutip.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A filter of articles. */
@Component
class ArticleFilterPart implements QueryPart<ArticleFilter> {

  @Override
  public Class<ArticleFilter> type() {
    return ArticleFilter.class;
  }

  @Override
  public List<QueryParameter> parameters() {
    return List.of(
        QueryParameter.text("q", "Words, each of which title or text must have."),
        QueryParameter.day("from", "First day of publication."),
        QueryParameter.day("to", "Last day of publication."),
        QueryParameter.anyOf("language", "Language.", Language.class),
        QueryParameter.texts("source", "Source."));
  }

  @Override
  public ArticleFilter read(Map<String, List<String>> query) {
    Set<Language> languages = new LinkedHashSet<>();
    query
        .getOrDefault("language", List.of())
        .forEach(key -> Keyed.find(Language.class, key).ifPresent(languages::add));
    List<String> words = query.get("q");
    return new ArticleFilter(
        words == null ? null : words.getFirst(),
        day(query.get("from")),
        day(query.get("to")),
        languages,
        new LinkedHashSet<>(query.getOrDefault("source", List.of())));
  }

  private static @Nullable LocalDate day(@Nullable List<String> value) {
    return value == null ? null : LocalDate.parse(value.getFirst());
  }
}
