package kutip.intake.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kutip.job.Job;
import kutip.job.JobId;
import kutip.job.JobQueries;
import kutip.job.JobService;
import kutip.restkit.PageAsk;
import kutip.restkit.PageOf;
import kutip.restkit.ProblemException;
import kutip.security.Needs;
import kutip.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Needs(Role.ANALYST)
@Tag(name = "jobs", description = "Background work: imports, reading again.")
class JobController {

  private final JobQueries jobs;
  private final JobService service;

  JobController(JobQueries jobs, JobService service) {
    this.jobs = jobs;
    this.service = service;
  }

  /**
   * A job.
   *
   * @param done of {@code total}, which is 0 while not known
   * @param counts what it did so far
   * @param message why it failed
   */
  record JobAnswer(
      long id,
      String kind,
      String title,
      String state,
      long done,
      long total,
      Map<String, Long> counts,
      @Nullable String message,
      String startedBy,
      Instant createdAt,
      @Nullable Instant startedAt,
      @Nullable Instant endedAt) {

    static JobAnswer of(Job j) {
      return new JobAnswer(
          j.id().value(),
          j.kind(),
          j.title(),
          j.state().name().toLowerCase(Locale.ROOT),
          j.progress().done(),
          j.progress().total(),
          j.progress().counts(),
          j.message(),
          j.startedBy(),
          j.createdAt(),
          j.startedAt(),
          j.endedAt());
    }
  }

  /**
   * What a job should do.
   *
   * @param state {@code paused}, {@code running} (again, after a pause, a failure or its end by
   *     somebody), {@code cancelled}
   */
  record Wish(
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              allowableValues = {"paused", "running", "cancelled"})
          @Nullable String state) {}

  @GetMapping("/api/v1/jobs")
  @Operation(summary = "Jobs, running and past, the last started first.")
  PageOf<JobAnswer> list(PageAsk page) {
    long before = Objects.requireNonNullElse(page.after(Long::parseLong), Long.MAX_VALUE);
    List<Job> found = jobs.before(before, page.oneMore());
    return PageOf.of(found, page, job -> job.id().toString())
        .map(items -> items.stream().map(JobAnswer::of).toList());
  }

  @GetMapping("/api/v1/jobs/{id}")
  @Operation(summary = "One job.")
  JobAnswer get(@PathVariable long id) {
    return jobs.find(new JobId(id)).map(JobAnswer::of).orElseThrow(JobController::missing);
  }

  @PutMapping(path = "/api/v1/jobs/{id}", consumes = "application/json")
  @Operation(summary = "Pauses, resumes or cancels a job.")
  JobAnswer steer(@PathVariable long id, @RequestBody Wish wish) {
    JobId job = new JobId(id);
    get(id);
    boolean done =
        switch (String.valueOf(wish.state())) {
          case "paused" -> service.pause(job);
          case "running" -> service.resume(job) || service.retry(job);
          case "cancelled" -> service.cancel(job);
          default -> throw ProblemException.invalid("state", "paused, running or cancelled");
        };
    if (!done) {
      throw ProblemException.of(HttpStatus.CONFLICT, "the job's state does not allow it");
    }
    return get(id);
  }

  private static ProblemException missing() {
    return ProblemException.notFound("there is no such job");
  }
}
