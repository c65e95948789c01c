package kutip.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import kutip.job.Job;
import kutip.job.JobQueries;
import kutip.job.JobState;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * Imports one file as a job, in a process that may be killed; started again, it goes on. Arguments:
 * the data folder, the database's address and user, the file.
 */
public final class ImportProcess {

  /** What it prints when the scheduler runs. */
  static final String STARTED = "the import runs";

  private ImportProcess() {}

  @EnableAutoConfiguration(
      excludeName = {
        "com.vaadin.flow.spring.SpringBootAutoConfiguration",
        "com.vaadin.flow.spring.SpringSecurityAutoConfiguration"
      })
  @AutoConfigurationPackage(basePackages = "kutip")
  @ComponentScan(
      basePackages = {
        "kutip.article",
        "kutip.company",
        "kutip.claim",
        "kutip.fact",
        "kutip.intake",
        "kutip.job",
        "kutip.market"
      },
      excludeFilters =
          @ComponentScan.Filter(type = FilterType.REGEX, pattern = "kutip\\.\\w+\\.(ui|rest)\\..*"))
  static class Slice {}

  public static void main(String[] args) throws IOException, InterruptedException {
    var context =
        new SpringApplicationBuilder(Slice.class)
            .web(WebApplicationType.NONE)
            .run(
                "--kutip.data=" + args[0],
                "--spring.datasource.url=" + args[1],
                "--spring.datasource.username=" + args[2],
                "--spring.datasource.password=",
                "--logging.level.root=warn",
                "--spring.main.banner-mode=off",
                "--kutip.import.batch=" + Integer.getInteger("kutip.import.batch", ImportRun.BATCH),
                "--db-scheduler.enabled=true",
                "--db-scheduler.heartbeat-interval=250ms",
                "--db-scheduler.polling-interval=100ms");
    JobQueries jobs = context.getBean(JobQueries.class);
    if (jobs.count(ImportJobs.KIND) == 0) {
      Path copy = Files.createTempFile(Path.of(args[0]), "incoming", ".jsonl");
      Files.copy(Path.of(args[3]), copy, StandardCopyOption.REPLACE_EXISTING);
      context
          .getBean(ImportJobs.class)
          .start(List.of(new ImportFile("made.jsonl", copy)), ImportDefaults.NONE, "test");
    }
    System.out.println(STARTED);
    System.exit(outcome(jobs) == JobState.DONE ? 0 : 1);
  }

  private static JobState outcome(JobQueries jobs) throws InterruptedException {
    while (true) {
      Job job = jobs.list(ImportJobs.KIND, 0, 1).getFirst();
      if (job.state().isEnded()) {
        return job.state();
      }
      Thread.sleep(50);
    }
  }
}
