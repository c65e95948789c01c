package kutip.article;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of copies: which article leads each article's group of near-duplicates. */
@Repository
class CopyRows {

  private final NamedParameterJdbcTemplate jdbc;

  CopyRows(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** An article as groups order it: earliest publication first, undated last, then by id. */
  record Dated(long id, @Nullable LocalDate publishedOn) implements Comparable<Dated> {

    private static final Comparator<Dated> ORDER =
        Comparator.comparing((Dated d) -> d.publishedOn == null ? LocalDate.MAX : d.publishedOn)
            .thenComparing(Dated::id);

    @Override
    public int compareTo(Dated other) {
      return ORDER.compare(this, other);
    }
  }

  /** The origin of each of these articles that belongs to a group. */
  Map<Long, Dated> origins(Collection<Long> articles) {
    Map<Long, Dated> found = new HashMap<>();
    for (List<Long> chunk : BandRows.chunks(articles)) {
      jdbc.query(
          "select c.article_id, c.origin_id, a.published_on from article_copy c"
              + " join article a on a.id = c.origin_id where c.article_id in (:articles)",
          Map.of("articles", chunk),
          row -> {
            Dated origin = new Dated(row.getLong(2), row.getObject(3, LocalDate.class));
            found.put(row.getLong(1), origin);
          });
    }
    return found;
  }

  /** All articles of a group, in the order of their ids. */
  List<Long> members(long origin) {
    return jdbc.queryForList(
        "select article_id from article_copy where origin_id = :origin order by article_id",
        Map.of("origin", origin),
        Long.class);
  }

  void add(Map<Long, Long> originByArticle) {
    List<Object[]> rows =
        originByArticle.entrySet().stream()
            .map(e -> new Object[] {e.getKey(), e.getValue()})
            .toList();
    jdbc.getJdbcTemplate()
        .batchUpdate("insert into article_copy (article_id, origin_id) values (?, ?)", rows);
  }

  /** Lets another article lead a whole group. */
  void lead(long before, long origin) {
    jdbc.update(
        "update article_copy set origin_id = :origin where origin_id = :before",
        Map.of("origin", origin, "before", before));
  }

  void remove(long article) {
    jdbc.update("delete from article_copy where article_id = :id", Map.of("id", article));
  }
}
