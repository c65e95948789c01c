package kutip.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kutip.shared.ArticleId;
import kutip.shared.Chunks;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** The marks of deletion on articles, which the entity does not see. */
@Repository
class DeletionRows {

  private final NamedParameterJdbcTemplate jdbc;

  DeletionRows(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  private static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  boolean mark(ArticleId id, String who, Instant now) {
    return jdbc.update(
            "update article set deleted_at = :now, deleted_by = :who"
                + " where id = :id and deleted_at is null",
            Map.of("now", time(now), "who", who, "id", id.value()))
        == 1;
  }

  boolean unmark(ArticleId id) {
    return jdbc.update(
            "update article set deleted_at = null, deleted_by = null"
                + " where id = :id and deleted_at is not null",
            Map.of("id", id.value()))
        == 1;
  }

  List<DeletedArticle> list(int offset, int limit) {
    return jdbc.query(
        "select id, title, substring(body, 1, 300), source, published_on, deleted_at, deleted_by"
            + " from article where deleted_at is not null"
            + " order by deleted_at desc, id desc limit :limit offset :offset",
        Map.of("limit", limit, "offset", offset),
        (row, i) -> article(row));
  }

  private static DeletedArticle article(ResultSet row) throws SQLException {
    String title = row.getString(2);
    Instant deletedAt = row.getObject(6, OffsetDateTime.class).toInstant();
    return new DeletedArticle(
        new ArticleId(row.getLong(1)),
        title != null ? title : Excerpts.of(row.getString(3), 80),
        row.getString(4),
        row.getObject(5, LocalDate.class),
        deletedAt,
        Objects.requireNonNullElse(row.getString(7), ""),
        deletedAt.plus(ArticleDeletion.KEPT));
  }

  /** Deleted before that moment. */
  List<ArticleId> due(Instant before, int limit) {
    return jdbc.query(
        "select id from article where deleted_at < :before order by deleted_at limit :limit",
        Map.of("before", time(before), "limit", limit),
        (row, i) -> new ArticleId(row.getLong(1)));
  }

  /** Articles with one of these hashes or ids, whether deleted or not. */
  List<ArticleRepository.Known> known(Collection<String> hashes, Collection<String> ids) {
    List<ArticleRepository.Known> found = new ArrayList<>(known("content_hash", hashes));
    found.addAll(known("external_id", ids));
    return found;
  }

  /** By one column, since neither database uses both indexes for a condition that says "or". */
  private List<ArticleRepository.Known> known(String column, Collection<String> values) {
    List<ArticleRepository.Known> found = new ArrayList<>();
    for (List<String> chunk : Chunks.of(values)) {
      found.addAll(
          jdbc.query(
              "select id, external_id, content_hash, deleted_at is not null from article where "
                  + column
                  + " in (:values)",
              Map.of("values", chunk),
              (row, i) ->
                  new ArticleRepository.Known(
                      row.getLong(1), row.getString(2), row.getString(3), row.getBoolean(4))));
    }
    return found;
  }
}
