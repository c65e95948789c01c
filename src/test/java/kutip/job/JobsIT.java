package kutip.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import kutip.testkit.StoreTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs jobs in the test's own thread: each step is a transaction of its own. */
@StoreTest
@Import(JobsIT.Works.class)
@TestPropertySource(properties = "kutip.test.store=jobs")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class JobsIT {

  @Autowired JobService service;
  @Autowired JobQueries queries;
  @Autowired JobExecution execution;
  @Autowired Counting counting;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @TestConfiguration
  static class Works {
    @Bean
    Counting counting() {
      return new Counting();
    }
  }

  /** Counts to ten, one step each, and tells whoever listens. */
  static class Counting implements JobWork {
    @Nullable Consumer<Integer> inStep;

    @Override
    public String kind() {
      return "count";
    }

    @Override
    public void run(JobRun run) {
      int from = run.place().isEmpty() ? 0 : Integer.parseInt(run.place());
      for (int i = from; i < 10; i++) {
        int at = i;
        run.step(() -> {
          if (inStep != null) {
            inStep.accept(at);
          }
          return new JobStep.Reached(
              Integer.toString(at + 1), new JobProgress(at + 1, 10, Map.of("counted", at + 1L)));
        });
      }
    }
  }

  @AfterEach
  void forget() {
    counting.inStep = null;
    transaction.executeWithoutResult(status -> {
      jdbc.sql("delete from job").update();
      jdbc.sql("delete from scheduled_tasks").update();
    });
  }

  private JobId started() {
    JobId id = service.reserve();
    service.start(new NewJob(id, "count", "Count to ten", "", "ana"));
    return id;
  }

  private Job job(JobId id) {
    return queries.find(id).orElseThrow();
  }

  private long scheduled() {
    return jdbc.sql("select count(*) from scheduled_tasks").query(Long.class).single();
  }

  @Test
  void aJobRunsToItsEndAndStaysInTheHistory() {
    JobId id = started();
    assertThat(job(id).state()).isEqualTo(JobState.QUEUED);
    assertThat(scheduled()).isEqualTo(1);

    execution.run(id);

    assertThat(job(id).state()).isEqualTo(JobState.DONE);
    assertThat(job(id).progress()).isEqualTo(new JobProgress(10, 10, Map.of("counted", 10L)));
    assertThat(job(id).endedAt()).isNotNull();
    assertThat(queries.list("count", 0, 10)).extracting(Job::startedBy).containsExactly("ana");
  }

  @Test
  void aPausedJobUndoesItsStepAndGoesOnThereWhenResumed() {
    JobId id = started();
    counting.inStep =
        at -> {
          if (at == 4) {
            inAnotherThread(() -> service.pause(id));
          }
        };

    execution.run(id);

    assertThat(job(id).state()).isEqualTo(JobState.PAUSED);
    assertThat(job(id).place()).isEqualTo("4");
    counting.inStep = null;
    assertThat(service.resume(id)).isTrue();
    assertThat(scheduled()).isEqualTo(2);
    execution.run(id);
    assertThat(job(id).state()).isEqualTo(JobState.DONE);
  }

  @Test
  void anEarlierAttemptThatWakesUpLateDoesNothing() {
    JobId id = started();
    service.pause(id);
    service.resume(id);

    execution.run(id, 1, () -> false);

    assertThat(job(id).state()).isEqualTo(JobState.QUEUED);
  }

  @Test
  void aProcessThatLostItsJobToAnotherWritesNothingMore() {
    JobId id = started();
    counting.inStep =
        at -> {
          if (at == 4) {
            counting.inStep = null;
            inAnotherThread(() -> execution.run(id));
          }
        };

    execution.run(id);

    assertThat(job(id).state()).isEqualTo(JobState.DONE);
    assertThat(job(id).progress().count("counted")).isEqualTo(10);
  }

  @Test
  void aCancelledJobStopsAndARetryGoesOnWhereItWas() {
    JobId id = started();
    counting.inStep =
        at -> {
          if (at == 7) {
            inAnotherThread(() -> service.cancel(id));
          }
        };

    execution.run(id);

    assertThat(job(id).state()).isEqualTo(JobState.CANCELLED);
    assertThat(service.pause(id)).isFalse();
    assertThat(service.retry(id)).isTrue();
    assertThat(job(id).place()).isEqualTo("7");
  }

  @Test
  void aFailureIsKeptWithItsReasonAndCanBeRetried() {
    JobId id = started();
    counting.inStep =
        at -> {
          if (at == 2) {
            throw new IllegalStateException("the disk is full");
          }
        };

    execution.run(id);

    assertThat(job(id).state()).isEqualTo(JobState.FAILED);
    assertThat(job(id).message()).isEqualTo("the disk is full");
    counting.inStep = null;
    service.retry(id);
    execution.run(id);
    assertThat(job(id).state()).isEqualTo(JobState.DONE);
    assertThat(job(id).message()).isNull();
  }

  @Test
  void aProcessThatEndsLeavesItsJobForTheNext() {
    JobId id = started();
    boolean[] ending = {false};
    counting.inStep = at -> ending[0] = at == 5;

    boolean over = execution.run(id, 1, () -> ending[0]);

    assertThat(over).isFalse();
    assertThat(job(id).state()).isEqualTo(JobState.RUNNING);
    assertThat(job(id).place()).isEqualTo("6");
    execution.run(id);
    assertThat(job(id).state()).isEqualTo(JobState.DONE);
  }

  private static void inAnotherThread(Runnable action) {
    Thread thread = Thread.ofVirtual().start(action);
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatAJobLogsHasItsIdAsTheRequests() {
    JobId id = started();
    Set<String> seen = new TreeSet<>();
    counting.inStep = at -> seen.add(String.valueOf(MDC.get("request")));

    execution.run(id);

    assertThat(seen).containsExactly("job-" + id);
    assertThat(MDC.get("request")).isNull();
  }
}
