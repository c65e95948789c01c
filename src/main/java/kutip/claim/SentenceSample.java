package kutip.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import kutip.article.Article;
import kutip.article.ArticleQueries;
import kutip.extraction.SentenceSpans;
import kutip.shared.ArticleId;
import kutip.shared.TextField;
import kutip.shared.TextSpan;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws sentences in which the extractor found nothing, each with the same chance: an article by
 * chance, then a place by chance among as many as the longest article has; a place behind an
 * article's last sentence draws anew.
 */
@Service
@Transactional(readOnly = true)
public class SentenceSample {

  /** Articles with more sentences are drawn as if they had these only. */
  private static final int MOST_SENTENCES = 120;

  private static final int TRIES = 2000;

  private final ArticleQueries articles;
  private final ClaimQueries claims;
  private final JdbcTemplate jdbc;

  SentenceSample(ArticleQueries articles, ClaimQueries claims, JdbcTemplate jdbc) {
    this.articles = articles;
    this.claims = claims;
    this.jdbc = jdbc;
  }

  /** A sentence of an article's body. */
  public record Drawn(Article article, TextSpan span) {}

  /** Empty when the store has no such sentence, or hardly any. */
  public Optional<Drawn> draw(RandomGenerator random) {
    Long last = jdbc.queryForObject("select max(id) from article", Long.class);
    Long first = jdbc.queryForObject("select min(id) from article", Long.class);
    if (last == null || first == null) {
      return Optional.empty();
    }
    for (int i = 0; i < TRIES; i++) {
      ArticleId id = new ArticleId(random.nextLong(first, last + 1));
      int place = random.nextInt(MOST_SENTENCES);
      Optional<Drawn> drawn = articles.find(id).flatMap(article -> at(article, place));
      if (drawn.isPresent()) {
        return drawn;
      }
    }
    return Optional.empty();
  }

  private Optional<Drawn> at(Article article, int place) {
    List<TextSpan> sentences = SentenceSpans.of(article.text(), article.language());
    if (place >= sentences.size()) {
      return Optional.empty();
    }
    TextSpan span = Objects.requireNonNull(sentences.get(place));
    boolean claimed =
        claims.ofArticle(article.id()).stream()
            .anyMatch(c -> c.field() == TextField.TEXT && c.span().overlaps(span));
    return claimed || span.length() == 0 ? Optional.empty() : Optional.of(new Drawn(article, span));
  }
}
