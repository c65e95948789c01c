package kutip.article;

import java.time.LocalDate;
import java.util.Set;
import kutip.shared.ClaimKind;
import kutip.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which articles to find; empty parts do not restrict.
 *
 * @param words as typed: all must occur; phrases in quotes, {@code prefix*}, AND, OR, NOT
 * @param from first publication day
 * @param to last publication day
 * @param companies canonical names that a claim of the article has
 * @param kinds of the article's claims
 * @param states of the article's claims, in lower case
 */
public record ArticleSearchFilter(
    String words,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Set<Language> languages,
    Set<String> sources,
    Set<String> companies,
    Set<ClaimKind> kinds,
    Set<String> states) {

  public static final ArticleSearchFilter ALL =
      new ArticleSearchFilter("", null, null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  public ArticleSearchFilter {
    words = words.strip();
    languages = Set.copyOf(languages);
    sources = Set.copyOf(sources);
    companies = Set.copyOf(companies);
    kinds = Set.copyOf(kinds);
    states = Set.copyOf(states);
  }

  public ArticleSearchFilter withWords(String newWords) {
    return new ArticleSearchFilter(
        newWords, from, to, languages, sources, companies, kinds, states);
  }

  /** Whether the store alone can answer: always up to date, and without an index. */
  boolean plain() {
    return words.isEmpty() && !aboutClaims();
  }

  boolean aboutClaims() {
    return !companies.isEmpty() || !kinds.isEmpty() || !states.isEmpty();
  }

  ArticleFilter withoutClaims() {
    return new ArticleFilter(words.isEmpty() ? null : words, from, to, languages, sources);
  }
}
