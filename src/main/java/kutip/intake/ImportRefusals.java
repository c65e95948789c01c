package kutip.intake;

import java.util.ArrayList;
import java.util.List;
import kutip.job.JobId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What imports did not store, and why. */
@Repository
public class ImportRefusals {

  private static final int LONGEST_FILE = 1000;
  private static final int LONGEST_REASON = 2000;

  private final JdbcTemplate jdbc;

  ImportRefusals(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The refusals of an import in the order in which they happened. */
  @Transactional(readOnly = true)
  public List<Refusal> list(JobId job, int offset, int limit) {
    return JdbcClient.create(jdbc)
        .sql(
            """
            select file, line, reason from import_refusal where job_id = :job
            order by number limit :limit offset :offset\
            """)
        .param("job", job.value())
        .param("limit", limit)
        .param("offset", offset)
        .query((row, i) -> new Refusal(row.getString(1), row.getLong(2), row.getString(3)))
        .list();
  }

  /**
   * Keeps refusals.
   *
   * @param before how many the import has had before these
   */
  void add(JobId job, long before, List<Refusal> refusals) {
    List<Object[]> rows = new ArrayList<>();
    for (Refusal refusal : refusals) {
      rows.add(
          new Object[] {
            job.value(),
            before + rows.size() + 1,
            shortened(refusal.file(), LONGEST_FILE),
            refusal.line(),
            shortened(refusal.reason(), LONGEST_REASON)
          });
    }
    jdbc.batchUpdate(
        "insert into import_refusal (job_id, number, file, line, reason) values (?, ?, ?, ?, ?)",
        rows);
  }

  private static String shortened(String text, int most) {
    // PostgreSQL holds no NUL, which a reason may quote from a file.
    String clean = text.replace('\0', ' ');
    return clean.length() <= most ? clean : clean.substring(0, most - 1) + "…";
  }
}
