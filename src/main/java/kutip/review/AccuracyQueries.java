package kutip.review;

import java.util.List;
import java.util.Map;
import kutip.claim.ClaimService;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts decisions by frame, kind and language. */
@Service
@Transactional(readOnly = true)
public class AccuracyQueries {

  private final NamedParameterJdbcTemplate jdbc;

  AccuracyQueries(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Those with most decisions first; claims that people added tell nothing of the extractor. */
  public List<Accuracy> by(Accuracy.By by, int limit) {
    String column =
        switch (by) {
          case FRAME -> "c.frame";
          case KIND -> "c.kind";
          case LANGUAGE -> "coalesce(a.language, '')";
        };
    return jdbc.query(
        "select "
            + column
            + ", sum(case when c.status = 'ACCEPTED' then 1 else 0 end),"
            + " sum(case when c.status = 'CORRECTED' then 1 else 0 end),"
            + " sum(case when c.status = 'REJECTED' then 1 else 0 end), count(*) as n"
            + " from claim c join article a on a.id = c.article_id"
            + " where c.status in ('ACCEPTED', 'CORRECTED', 'REJECTED') and c.frame <> :byHand"
            + " group by "
            + column
            + " order by n desc, 1 limit :limit",
        Map.of("byHand", ClaimService.BY_HAND, "limit", limit),
        (row, i) -> new Accuracy(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)));
  }

  /** How right the claims from one source's articles were. */
  public Accuracy ofSource(String source) {
    return jdbc.query(
            "select coalesce(sum(case when c.status = 'ACCEPTED' then 1 else 0 end), 0),"
                + " coalesce(sum(case when c.status = 'CORRECTED' then 1 else 0 end), 0),"
                + " coalesce(sum(case when c.status = 'REJECTED' then 1 else 0 end), 0)"
                + " from claim c join article a on a.id = c.article_id"
                + " where a.source = :source and c.frame <> :byHand",
            Map.of("byHand", ClaimService.BY_HAND, "source", source),
            (row, i) -> new Accuracy(source, row.getLong(1), row.getLong(2), row.getLong(3)))
        .getFirst();
  }
}
