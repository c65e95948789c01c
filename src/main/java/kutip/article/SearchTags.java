package kutip.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kutip.shared.ClaimKind;
import kutip.shared.Language;

/** What articles are found by besides their words, as the index writes it. */
final class SearchTags {

  private SearchTags() {}

  static String language(Language language) {
    return "language:" + language.key();
  }

  static String source(String source) {
    return "source:" + source;
  }

  private static String company(String name) {
    return "company:" + name.toLowerCase(Locale.ROOT);
  }

  private static String kind(ClaimKind kind) {
    return "kind:" + kind.key();
  }

  static Set<String> of(ArticleTags.Tags tags) {
    Set<String> all = new HashSet<>();
    tags.companies().forEach(name -> all.add(company(name)));
    tags.kinds().forEach(kind -> all.add(kind(kind)));
    tags.states().forEach(state -> all.add("state:" + state));
    return all;
  }

  /** One set for each part that restricts. */
  static List<Set<String>> wanted(ArticleSearchFilter f) {
    return List.of(
            f.languages().stream().map(SearchTags::language).collect(Collectors.toSet()),
            f.sources().stream().map(SearchTags::source).collect(Collectors.toSet()),
            f.companies().stream().map(SearchTags::company).collect(Collectors.toSet()),
            f.kinds().stream().map(SearchTags::kind).collect(Collectors.toSet()),
            f.states().stream().map(state -> "state:" + state).collect(Collectors.toSet()))
        .stream()
        .filter(set -> !set.isEmpty())
        .toList();
  }
}
