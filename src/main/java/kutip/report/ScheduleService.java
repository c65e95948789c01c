package kutip.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kutip.job.JobId;
import kutip.job.JobService;
import kutip.job.NewJob;
import kutip.job.RecurringWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues saved reports daily, weekly or monthly; what was missed is made up for once. */
@Service
public class ScheduleService implements RecurringWork {

  private static final int LONGEST = 4000;

  /** Plain addresses only: nothing in them can become a header or another recipient. */
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");

  private final JdbcClient jdbc;
  private final JobService jobs;

  ScheduleService(JdbcClient jdbc, JobService jobs) {
    this.jdbc = jdbc;
    this.jobs = jobs;
  }

  /**
   * Adds a schedule that begins at its next day.
   *
   * @param recipients addresses by commas, or empty
   * @throws IllegalArgumentException when one is no address
   */
  @Transactional
  public void add(String template, Rhythm rhythm, String recipients, String who) {
    List<String> addresses = addresses(recipients);
    for (String address : addresses) {
      if (!ADDRESS.matcher(address).matches()) {
        throw new IllegalArgumentException(address);
      }
    }
    String joined = String.join(",", addresses);
    if (joined.length() > LONGEST) {
      throw new IllegalArgumentException("too many addresses");
    }
    jdbc.sql(
            "insert into report_schedule (id, template, rhythm, next_on, recipients, made_by)"
                + " values (nextval('report_schedule_seq'), :template, :rhythm, :next, :to, :who)")
        .param("template", template)
        .param("rhythm", rhythm.name())
        .param("next", rhythm.after(LocalDate.now()))
        .param("to", joined)
        .param("who", who)
        .update();
  }

  private static List<String> addresses(String text) {
    return Arrays.stream(text.split("[,;\\s]+")).filter(a -> !a.isBlank()).distinct().toList();
  }

  @Transactional
  public void remove(long id) {
    jdbc.sql("delete from report_schedule where id = :id").param("id", id).update();
  }

  /** By template. */
  @Transactional(readOnly = true)
  public List<ReportSchedule> all() {
    return jdbc.sql("select * from report_schedule order by template, id")
        .query(ScheduleService::schedule)
        .list();
  }

  @Transactional(readOnly = true)
  public Optional<ReportSchedule> find(long id) {
    return jdbc.sql("select * from report_schedule where id = :id")
        .param("id", id)
        .query(ScheduleService::schedule)
        .optional();
  }

  private static ReportSchedule schedule(ResultSet row, int number) throws SQLException {
    return new ReportSchedule(
        row.getLong("id"),
        row.getString("template"),
        Rhythm.valueOf(row.getString("rhythm")),
        row.getObject("next_on", LocalDate.class),
        addresses(row.getString("recipients")),
        row.getString("made_by"));
  }

  /**
   * Starts a job for each schedule that is due.
   *
   * @return the jobs
   */
  @Transactional
  public List<JobId> start(LocalDate today) {
    List<ReportSchedule> due =
        jdbc.sql("select * from report_schedule where next_on <= :today order by id for update")
            .param("today", today)
            .query(ScheduleService::schedule)
            .list();
    return due.stream().map(schedule -> start(schedule, today)).toList();
  }

  private JobId start(ReportSchedule schedule, LocalDate today) {
    jdbc.sql("update report_schedule set next_on = :next where id = :id")
        .param("next", schedule.rhythm().after(today))
        .param("id", schedule.id())
        .update();
    JobId id = jobs.reserve();
    String order =
        new ReportOrder(ReportOrder.What.SCHEDULED, "", String.valueOf(schedule.id())).text();
    jobs.start(new NewJob(id, ReportJobs.KIND, schedule.template(), order, schedule.madeBy()));
    return id;
  }

  @Override
  public String name() {
    return "report-schedules";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(5);
  }

  @Override
  public void run() {
    start(LocalDate.now());
  }
}
