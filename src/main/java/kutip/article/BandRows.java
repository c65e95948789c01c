package kutip.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kutip.shared.Chunks;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of bands: which articles have a run of words that finds their copies. */
@Repository
class BandRows {

  /**
   * The most articles that are kept for one band: what stands in more (a template, a notice) finds
   * copies no better, and would cost more with every article.
   */
  static final int MOST = 40;

  /** The most values that one list of a statement holds. */
  private static final int CHUNK = Chunks.MOST;

  private final NamedParameterJdbcTemplate jdbc;

  BandRows(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The articles of each band that has any; a new map that the caller may change. */
  Map<Long, List<Long>> find(Collection<Long> bands) {
    Map<Long, List<Long>> found = new HashMap<>();
    for (List<Long> chunk : chunks(bands)) {
      jdbc.query(
          "select band, article_id from article_band where band in (:bands)"
              + " order by band, article_id",
          Map.of("bands", chunk),
          row -> {
            found.computeIfAbsent(row.getLong(1), b -> new ArrayList<>()).add(row.getLong(2));
          });
    }
    return found;
  }

  /** Adds pairs of band and article. */
  void add(List<long[]> pairs) {
    List<Object[]> rows =
        pairs.stream()
            .sorted((a, b) -> Long.compare(a[0], b[0]))
            .map(pair -> new Object[] {pair[0], pair[1]})
            .toList();
    jdbc.getJdbcTemplate()
        .batchUpdate("insert into article_band (band, article_id) values (?, ?)", rows);
  }

  void remove(long article, Collection<Long> bands) {
    jdbc.update(
        "delete from article_band where band in (:bands) and article_id = :article",
        Map.of("bands", bands, "article", article));
  }

  static <T extends Comparable<T>> List<List<T>> chunks(Collection<T> values) {
    List<T> all = List.copyOf(new TreeSet<>(values));
    List<List<T>> chunks = new ArrayList<>();
    for (int i = 0; i < all.size(); i += CHUNK) {
      chunks.add(all.subList(i, Math.min(all.size(), i + CHUNK)));
    }
    return chunks;
  }
}
