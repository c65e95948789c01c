package kutip.article;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kutip.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which articles to list; empty parts do not restrict.
 *
 * @param words each must occur in title or text, in any case
 * @param from first publication day
 * @param to last publication day
 */
public record ArticleFilter(
    @Nullable String words,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Set<Language> languages,
    Set<String> sources) {

  public static final ArticleFilter ALL = new ArticleFilter(null, null, null, Set.of(), Set.of());

  public ArticleFilter {
    languages = Set.copyOf(languages);
    sources = Set.copyOf(sources);
  }

  public ArticleFilter withWords(@Nullable String newWords) {
    return new ArticleFilter(newWords, from, to, languages, sources);
  }

  /** The words apart, at most eight. */
  List<String> wordList() {
    return words == null || words.isBlank()
        ? List.of()
        : Arrays.stream(words.strip().split("\\s+")).distinct().limit(8).toList();
  }
}
