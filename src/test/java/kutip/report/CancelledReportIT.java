package kutip.report;

import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kutip.fact.FactFilter;
import kutip.job.Job;
import kutip.job.JobExecution;
import kutip.job.JobId;
import kutip.job.JobQueries;
import kutip.job.JobService;
import kutip.job.JobState;
import kutip.shared.Language;
import kutip.testkit.ArticleBuilder;
import kutip.testkit.Desk;
import kutip.testkit.SlotSamples;
import kutip.testkit.StoreTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A store of its own: what a job writes is written for good. */
@StoreTest
@TestPropertySource(properties = "kutip.test.store=cancelled-report")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class CancelledReportIT {

  private static final int FACTS = 620;

  @Autowired Desk desk;
  @Autowired ReportJobs reports;
  @Autowired JobService service;
  @Autowired JobQueries jobs;
  @Autowired JobExecution execution;

  @Value("${kutip.data}")
  Path data;

  private void store() {
    List<ArticleBuilder> articles = new ArrayList<>();
    for (int i = 0; i < FACTS; i += 20) {
      ArticleBuilder article = anArticle().on("2025-07-01");
      for (int k = i; k < i + 20; k++) {
        String company = "Company " + k;
        article.saying(company + " laid off 600 people.", SlotSamples.layoff(company, 600));
      }
      articles.add(article);
    }
    desk.store(articles.toArray(ArticleBuilder[]::new));
  }

  private List<Path> files(JobId job) throws IOException {
    Path folder = data.resolve("made").resolve(job.toString());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  private JobId pdf() {
    return reports.write(
        new ReportTemplate(
            "Everything",
            FactFilter.ALL,
            Set.of(),
            EnumSet.allOf(ReportSection.class),
            Language.EN,
            true),
        ReportFormat.PDF,
        "ana");
  }

  @Test
  void aReportIsCancelledWhileItIsDrawnAndLeavesNothingBehind() throws Exception {
    store();
    JobId id = pdf();
    CompletableFuture<Void> drawing = CompletableFuture.runAsync(() -> execution.run(id));
    while (files(id).isEmpty() && !drawing.isDone()) {
      TimeUnit.MILLISECONDS.sleep(2);
    }
    boolean cancelled = service.cancel(id);
    drawing.get(2, TimeUnit.MINUTES);

    Job job = jobs.find(id).orElseThrow();
    assertThat(cancelled).isTrue();
    assertThat(job.state()).isEqualTo(JobState.CANCELLED);
    assertThat(data.resolve("made").resolve(id.toString())).doesNotExist();
    assertThat(reports.file(id)).isEmpty();

    // Asked again, it is made whole, in several parts.
    JobId again = pdf();
    execution.run(again);
    assertThat(jobs.find(again).orElseThrow().progress().done()).isGreaterThan(1);
    assertThat(files(again)).hasSize(1);
  }
}
