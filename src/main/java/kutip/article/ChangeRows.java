package kutip.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kutip.shared.ArticleId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** The append-only table of changes that search indexes follow. */
@Repository
class ChangeRows {

  private static final RowMapper<Change> CHANGE =
      (row, i) -> new Change(row.getLong(1), row.getLong(2), row.getBoolean(3));

  private final NamedParameterJdbcTemplate jdbc;

  ChangeRows(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A change.
   *
   * @param erased whether nothing of the article's old text may stay
   */
  record Change(long id, long article, boolean erased) {}

  void add(Collection<ArticleId> articles) {
    List<Object[]> rows = articles.stream().map(id -> new Object[] {id.value()}).toList();
    jdbc.getJdbcTemplate().batchUpdate("insert into article_change (article_id) values (?)", rows);
  }

  /** The same, after which no index may keep anything of what stood there. */
  void addErased(Collection<ArticleId> articles) {
    List<Object[]> rows = articles.stream().map(id -> new Object[] {id.value()}).toList();
    jdbc.getJdbcTemplate()
        .batchUpdate("insert into article_change (article_id, erased) values (?, true)", rows);
  }

  /** Changes behind that one, in the order of their ids. */
  List<Change> after(long id, int limit) {
    return jdbc.query(
        "select id, article_id, erased from article_change where id > :id order by id limit :limit",
        Map.of("id", id, "limit", limit),
        CHANGE);
  }

  /** Those of these changes that are there by now. */
  List<Change> among(Collection<Long> ids) {
    List<Change> found = new ArrayList<>();
    for (List<Long> chunk : BandRows.chunks(ids)) {
      found.addAll(
          jdbc.query(
              "select id, article_id, erased from article_change where id in (:ids)",
              Map.of("ids", chunk),
              CHANGE));
    }
    return found;
  }

  /** How many changes stand behind that one. */
  long countAfter(long id) {
    Long count =
        jdbc.getJdbcTemplate()
            .queryForObject("select count(*) from article_change where id > ?", Long.class, id);
    return count == null ? 0 : count;
  }

  /** The greatest change that anyone can see; 0 without any. */
  long last() {
    Long last =
        jdbc.getJdbcTemplate()
            .queryForObject("select coalesce(max(id), 0) from article_change", Long.class);
    return last == null ? 0 : last;
  }
}
