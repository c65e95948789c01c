package kutip.job;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads jobs, running and past. */
@Service
@Transactional(readOnly = true)
public class JobQueries {

  private final JobRows rows;

  JobQueries(JobRows rows) {
    this.rows = rows;
  }

  public Optional<Job> find(JobId id) {
    return rows.find(id);
  }

  /** Jobs of a kind, newest first. */
  public List<Job> list(String kind, int offset, int limit) {
    return rows.list(kind, offset, limit);
  }

  /** Jobs of all kinds behind one of them, newest first. */
  public List<Job> before(long id, int limit) {
    return rows.before(id, limit);
  }

  public long count(String kind) {
    return rows.count(kind);
  }
}
