package kutip.article;

import java.util.Collection;
import java.util.List;
import kutip.shared.ArticleId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The append-only table of changes that search indexes follow. */
@Repository
class ChangeRows {

  private final JdbcTemplate jdbc;

  ChangeRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void add(Collection<ArticleId> articles) {
    List<Object[]> rows = articles.stream().map(id -> new Object[] {id.value()}).toList();
    jdbc.batchUpdate("insert into article_change (article_id) values (?)", rows);
  }
}
