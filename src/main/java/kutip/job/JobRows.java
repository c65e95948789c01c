package kutip.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of jobs. Every change names the states that it starts from, so that none is lost. */
@Repository
class JobRows {

  private static final int LONGEST_MESSAGE = 2000;

  private final JdbcClient jdbc;

  JobRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  JobId nextId() {
    return new JobId(jdbc.sql("select nextval('job_seq')").query(Long.class).single());
  }

  void insert(NewJob job, Instant now) {
    jdbc.sql(
            """
            insert into job (id, kind, title, input, state, place, done, total, counts, started_by,
              created_at, attempt)
            values (:id, :kind, :title, :input, 'QUEUED', '', 0, 0, '', :by, :now, 1)\
            """)
        .param("id", job.id().value())
        .param("kind", job.kind())
        .param("title", job.title())
        .param("input", job.input())
        .param("by", job.startedBy())
        .param("now", at(now))
        .update();
  }

  /** Gives the job to one process; false when that attempt is over. */
  boolean claim(JobId id, int attempt, UUID token, Instant now) {
    return jdbc.sql(
                """
                update job set state = 'RUNNING', token = :token,
                  started_at = coalesce(started_at, :now)
                where id = :id and attempt = :attempt and state in ('QUEUED', 'RUNNING')\
                """)
            .param("id", id.value())
            .param("attempt", attempt)
            .param("token", token)
            .param("now", at(now))
            .update()
        == 1;
  }

  /** False when the job was paused, cancelled or given to another process. */
  boolean advance(JobId id, UUID token, JobStep.Reached reached) {
    return jdbc.sql(
                """
                update job set place = :place, done = :done, total = :total, counts = :counts
                where id = :id and token = :token and state = 'RUNNING'\
                """)
            .param("id", id.value())
            .param("token", token)
            .param("place", reached.place())
            .param("done", reached.progress().done())
            .param("total", reached.progress().total())
            .param("counts", reached.progress().countsText())
            .update()
        == 1;
  }

  boolean end(JobId id, UUID token, JobState state, @Nullable String message, Instant now) {
    return jdbc.sql(
                """
                update job set state = :state, message = :message, ended_at = :now
                where id = :id and token = :token and state = 'RUNNING'\
                """)
            .param("id", id.value())
            .param("token", token)
            .param("state", state.name())
            .param("message", shortened(message))
            .param("now", at(now))
            .update()
        == 1;
  }

  boolean change(JobId id, Collection<JobState> from, JobState to, @Nullable Instant ended) {
    return jdbc.sql(
                "update job set state = :to, ended_at = :ended where id = :id and state in (:from)")
            .param("id", id.value())
            .param("to", to.name())
            .param("from", names(from))
            .param(
                "ended", ended == null ? null : at(ended), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
            .update()
        == 1;
  }

  /** Makes ready for another attempt and says which; empty when the state does not allow it. */
  Optional<Integer> again(JobId id, Collection<JobState> from) {
    int changed =
        jdbc.sql(
                """
                update job set state = 'QUEUED', attempt = attempt + 1, token = null,
                  message = null, ended_at = null
                where id = :id and state in (:from)\
                """)
            .param("id", id.value())
            .param("from", names(from))
            .update();
    return changed == 0 ? Optional.empty() : Optional.of(attempt(id));
  }

  int attempt(JobId id) {
    return jdbc.sql("select attempt from job where id = :id")
        .param("id", id.value())
        .query(Integer.class)
        .single();
  }

  Optional<Job> find(JobId id) {
    return jdbc.sql("select * from job where id = :id")
        .param("id", id.value())
        .query(JobRows::job)
        .optional();
  }

  List<Job> list(@Nullable String kind, int offset, int limit) {
    return jdbc.sql(
            "select * from job"
                + (kind == null ? "" : " where kind = :kind")
                + " order by id desc limit :limit offset :offset")
        .param("kind", kind)
        .param("limit", limit)
        .param("offset", offset)
        .query(JobRows::job)
        .list();
  }

  List<Job> before(long id, int limit) {
    return jdbc.sql("select * from job where id < :id order by id desc limit :limit")
        .param("id", id)
        .param("limit", limit)
        .query(JobRows::job)
        .list();
  }

  long count(@Nullable String kind) {
    return jdbc.sql("select count(*) from job" + (kind == null ? "" : " where kind = :kind"))
        .param("kind", kind)
        .query(Long.class)
        .single();
  }

  /** Counts of the jobs that have not ended. */
  Map<JobState, Long> openByState() {
    Map<JobState, Long> counts = new EnumMap<>(JobState.class);
    jdbc.sql(
            "select state, count(*) from job where state in ('QUEUED', 'RUNNING', 'PAUSED')"
                + " group by state")
        .query(row -> {
          counts.put(JobState.valueOf(row.getString(1)), row.getLong(2));
        });
    return counts;
  }

  private static Job job(ResultSet row, int number) throws SQLException {
    return new Job(
        new JobId(row.getLong("id")),
        row.getString("kind"),
        row.getString("title"),
        row.getString("input"),
        JobState.valueOf(row.getString("state")),
        row.getString("place"),
        JobProgress.of(row.getLong("done"), row.getLong("total"), row.getString("counts")),
        row.getString("message"),
        row.getString("started_by"),
        row.getTimestamp("created_at").toInstant(),
        instant(row.getTimestamp("started_at")),
        instant(row.getTimestamp("ended_at")));
  }

  private static @Nullable Instant instant(@Nullable Timestamp time) {
    return time == null ? null : time.toInstant();
  }

  private static OffsetDateTime at(Instant time) {
    return time.atOffset(ZoneOffset.UTC);
  }

  private static List<String> names(Collection<JobState> states) {
    return states.stream().map(JobState::name).toList();
  }

  private static @Nullable String shortened(@Nullable String message) {
    return message == null || message.length() <= LONGEST_MESSAGE
        ? message
        : message.substring(0, LONGEST_MESSAGE - 1) + "…";
  }
}
