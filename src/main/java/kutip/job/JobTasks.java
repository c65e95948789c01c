package kutip.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the scheduler runs: attempts at jobs, and recurring work. Only a server runs them. */
@Configuration(proxyBeanMethods = false)
class JobTasks {

  /** Its instances are a job's id and the number of the attempt. */
  static final TaskDescriptor<Void> ATTEMPT = TaskDescriptor.of("job");

  private static final TaskDescriptor<Void> RECURRING = TaskDescriptor.of("recurring");
  private static final Logger LOG = LoggerFactory.getLogger(JobTasks.class);

  @Bean
  Task<Void> attempts(JobExecution execution) {
    return Tasks.custom(ATTEMPT)
        .onDeadExecutionRevive()
        .execute((instance, context) -> {
          String[] parts = instance.getId().split("/", 2);
          boolean over =
              execution.run(
                  new JobId(Long.parseLong(parts[0])),
                  Integer.parseInt(parts[1]),
                  context.getSchedulerState()::isShuttingDown);
          return over
              ? new CompletionHandler.OnCompleteRemove<>()
              : (complete, operations) -> operations.reschedule(complete, Instant.now());
        });
  }

  @Bean
  Task<Void> recurring(List<RecurringWork> works) {
    Map<String, RecurringWork> byName =
        works.stream().collect(Collectors.toMap(RecurringWork::name, Function.identity()));
    return Tasks.custom(RECURRING)
        .onDeadExecutionRevive()
        .execute((instance, context) -> {
          RecurringWork work = byName.get(instance.getId());
          if (work == null) {
            return new CompletionHandler.OnCompleteRemove<>();
          }
          run(work);
          return (complete, operations) ->
              operations.reschedule(complete, Instant.now().plus(work.pause()));
        });
  }

  private static void run(RecurringWork work) {
    MDC.put(JobExecution.REQUEST, work.name() + "-" + UUID.randomUUID());
    try {
      work.run();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      LOG.error("{} failed and is tried again later", work.name(), e);
    } finally {
      MDC.remove(JobExecution.REQUEST);
    }
  }

  @Bean
  DbSchedulerCustomizer schedulersConnections(DataSource dataSource) {
    SchedulerName name = new SchedulerName.Fixed(ProcessName.shortened());
    return new DbSchedulerCustomizer() {
      @Override
      public Optional<DataSource> dataSource() {
        return Optional.of(new SchedulerDataSource(dataSource));
      }

      @Override
      public Optional<SchedulerName> schedulerName() {
        return Optional.of(name);
      }
    };
  }

  /** Commands beside a server only queue jobs. */
  @Bean
  @ConditionalOnProperty(name = "db-scheduler.enabled", havingValue = "false")
  SchedulerClient queue(DataSource dataSource, List<Task<?>> tasks) {
    return SchedulerClient.Builder.create(new SchedulerDataSource(dataSource), tasks).build();
  }

  @Bean
  @ConditionalOnProperty(name = "db-scheduler.enabled", havingValue = "true")
  ApplicationListener<ApplicationReadyEvent> firstRuns(
      Scheduler scheduler, List<RecurringWork> works) {
    return ready ->
        works.forEach(work ->
            scheduler.scheduleIfNotExists(
                RECURRING.instance(work.name()).build(), Instant.now().plus(work.pause())));
  }
}
