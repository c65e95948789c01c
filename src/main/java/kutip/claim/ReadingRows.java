package kutip.claim;

import java.util.List;
import java.util.Map;
import kutip.job.JobId;
import kutip.shared.ArticleId;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** The first changes of each job that reads articles again. */
@Repository
class ReadingRows {

  /** More are counted, not listed. */
  static final int MOST = 1000;

  private final NamedParameterJdbcTemplate jdbc;

  ReadingRows(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void add(JobId job, long before, List<ReadingChange> changes) {
    for (int i = 0; i < changes.size() && before + i < MOST; i++) {
      ReadingChange change = changes.get(i);
      jdbc.update(
          "insert into reading_change (job_id, number, article_id, what, quote, slots)"
              + " values (:job, :number, :article, :what, :quote, :slots)",
          Map.of(
              "job", job.value(),
              "number", before + i,
              "article", change.article().value(),
              "what", change.what().name(),
              "quote", shortened(change.quote(), 2000),
              "slots", shortened(change.slots(), 4000)));
    }
  }

  private static String shortened(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }

  List<ReadingChange> list(JobId job, int offset, int limit) {
    return jdbc.query(
        "select article_id, what, quote, slots from reading_change where job_id = :job"
            + " order by number limit :limit offset :offset",
        Map.of("job", job.value(), "limit", limit, "offset", offset),
        (row, i) ->
            new ReadingChange(
                new ArticleId(row.getLong(1)),
                ReadingChange.What.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4)));
  }
}
