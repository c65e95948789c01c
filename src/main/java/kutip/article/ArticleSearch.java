package kutip.article;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kutip.article.search.Found;
import kutip.article.search.Marker;
import kutip.article.search.TextIndex;
import kutip.article.search.Wanted;
import kutip.shared.ArticleId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds articles by their words in every language, and by what is known of them. */
@Service
@Transactional(readOnly = true)
public class ArticleSearch {

  private final SearchIndex index;
  private final ArticleQueries articles;

  ArticleSearch(SearchIndex index, ArticleQueries articles) {
    this.index = index;
    this.articles = articles;
  }

  /** Newest publication first, undated last. */
  public ArticleHits newest(ArticleSearchFilter filter, int offset, int limit) {
    return find(filter, true, offset, limit);
  }

  /** Best match first. */
  public ArticleHits best(ArticleSearchFilter filter, int offset, int limit) {
    return find(filter, false, offset, limit);
  }

  /** Whether the index is being built, so that not everything is found yet. */
  public boolean building() {
    return index.building();
  }

  private ArticleHits find(ArticleSearchFilter filter, boolean byDate, int offset, int limit) {
    Optional<TextIndex> open = filter.plain() ? Optional.empty() : index.open();
    if (open.isEmpty()) {
      return inStore(filter, offset, limit);
    }
    Wanted wanted =
        new Wanted(filter.words(), filter.from(), filter.to(), SearchTags.wanted(filter), byDate);
    Found found = open.get().find(wanted, offset, limit);
    List<ArticleId> ids = found.ids().stream().map(ArticleId::new).toList();
    return new ArticleHits(marked(filter.words(), ids), found.count(), found.atLeast());
  }

  /** Without an index every word must stand in the text as it was typed. */
  private ArticleHits inStore(ArticleSearchFilter filter, int offset, int limit) {
    if (filter.aboutClaims()) {
      return new ArticleHits(List.of(), 0, false);
    }
    ArticleFilter plain = filter.withoutClaims();
    List<ArticleId> ids =
        articles.list(plain, offset, limit).stream().map(ArticleSummary::id).toList();
    return new ArticleHits(marked(filter.words(), ids), articles.count(plain), false);
  }

  private List<ArticleHit> marked(String words, List<ArticleId> ids) {
    if (words.isEmpty()) {
      Map<ArticleId, ArticleSummary> summaries = articles.summaries(ids);
      return ids.stream().map(summaries::get).filter(Objects::nonNull).map(Hits::unmarked).toList();
    }
    Map<ArticleId, Article> found = articles.findAll(ids);
    Marker marker = new Marker(words);
    return ids.stream()
        .map(found::get)
        .filter(Objects::nonNull)
        .map(article -> Hits.marked(article, marker))
        .toList();
  }
}
