package kutip.article;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kutip.shared.ArticleId;
import org.springframework.stereotype.Service;

/** Reads stored articles. */
@Service
public class ArticleQueries {

  public Optional<Article> find(ArticleId id) {
    throw new UnsupportedOperationException();
  }

  public Optional<Article> findByExternalId(String externalId) {
    throw new UnsupportedOperationException();
  }

  /** The articles of those ids that exist. */
  public Map<ArticleId, Article> findAll(Collection<ArticleId> ids) {
    throw new UnsupportedOperationException();
  }

  /** The same, without the text. */
  public Map<ArticleId, ArticleSummary> summaries(Collection<ArticleId> ids) {
    throw new UnsupportedOperationException();
  }

  /** Newest publication first, undated last. */
  public List<ArticleSummary> list(ArticleFilter filter, int offset, int limit) {
    throw new UnsupportedOperationException();
  }

  public long count(ArticleFilter filter) {
    throw new UnsupportedOperationException();
  }

  /** Articles with every one of the words in title or text, newest first. */
  public List<ArticleSummary> search(String words, int limit) {
    return list(ArticleFilter.ALL.withWords(words), 0, limit);
  }

  /** Further places where the article's text was seen, oldest first. */
  public List<Sighting> sightings(ArticleId id) {
    throw new UnsupportedOperationException();
  }

  /** The names of all sources, in alphabetical order. */
  public List<String> sources() {
    throw new UnsupportedOperationException();
  }
}
