package kutip.article;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kutip.shared.ArticleId;
import kutip.shared.Chunks;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What must happen around articles before their rows are deleted, and which ones are due. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ArticleErasure {

  private final ArticleDeletion deletion;
  private final DeletionRows rows;
  private final ChangeRows changes;
  private final CopyRows copies;
  private final NamedParameterJdbcTemplate jdbc;

  ArticleErasure(
      ArticleDeletion deletion,
      DeletionRows rows,
      ChangeRows changes,
      CopyRows copies,
      NamedParameterJdbcTemplate jdbc) {
    this.deletion = deletion;
    this.rows = rows;
    this.changes = changes;
    this.copies = copies;
    this.jdbc = jdbc;
  }

  /** Takes articles out of sight, groups and indexes, so that nothing refers to them any more. */
  public void prepare(Collection<ArticleId> articles, String who) {
    for (ArticleId article : articles) {
      deletion.hide(article, who);
      leave(article.value());
    }
    changes.addErased(articles);
    for (List<ArticleId> chunk : Chunks.of(articles)) {
      jdbc.update(
          "delete from article_band where article_id in (:ids)",
          Map.of("ids", chunk.stream().map(ArticleId::value).toList()));
    }
  }

  /** Another article leads its group from now on. */
  private void leave(long article) {
    copies.remove(article);
    List<Long> others = copies.members(article);
    if (!others.isEmpty()) {
      copies.lead(article, others.getFirst());
    }
  }

  /** Indexes must read these articles anew and keep nothing of what stood there. */
  public void textChanged(Collection<ArticleId> articles) {
    changes.addErased(articles);
  }

  /** Articles that were deleted too long ago to be brought back. */
  public List<ArticleId> deletedBefore(Instant moment, int limit) {
    return rows.due(moment, limit);
  }

  /** Articles that were stored before, whether deleted or not, the oldest first. */
  public List<ArticleId> storedBefore(Instant moment, int limit) {
    return jdbc.query(
        "select id from article where stored_at < :before order by id limit :limit",
        Map.of("before", moment.atOffset(java.time.ZoneOffset.UTC), "limit", limit),
        (row, i) -> new ArticleId(row.getLong(1)));
  }
}
