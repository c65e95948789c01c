package kutip.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kutip.article.ArticleFilter;
import kutip.article.ArticleQueries;
import kutip.job.Job;
import kutip.job.JobExecution;
import kutip.job.JobId;
import kutip.job.JobQueries;
import kutip.job.JobService;
import kutip.job.JobState;
import kutip.testkit.ScriptedExtractor;
import kutip.testkit.StoreTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every batch commits, so these tests leave articles behind, in a store of their own. */
@StoreTest
@TestPropertySource(properties = {"kutip.test.store=imports", "kutip.import.batch=200"})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ImportJobsIT {

  @Autowired ImportJobs imports;
  @Autowired ImportRefusals refusals;
  @Autowired Inbox inbox;
  @Autowired JobService jobs;
  @Autowired JobQueries queries;
  @Autowired JobExecution execution;
  @Autowired ArticleQueries articles;
  @Autowired ScriptedExtractor extractor;
  @TempDir Path folder;

  private final String prefix = UUID.randomUUID() + "-";

  @AfterEach
  void readNothing() {
    extractor.fallBackTo((document, registry) -> List.of());
  }

  private JobId start(String... contents) throws IOException {
    List<ImportFile> files =
        IntStream.range(0, contents.length)
            .mapToObj(i -> new ImportFile("file" + i + ".jsonl", file(i, contents[i])))
            .toList();
    return imports.start(files, ImportDefaults.NONE, "ana");
  }

  private Path file(int number, String content) {
    try {
      return Files.writeString(folder.resolve(number + ".jsonl"), content);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String lines(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(
            i -> "{\"id\": \"%s%d\", \"text\": \"%sText %d.\"}\n".formatted(prefix, i, prefix, i))
        .collect(Collectors.joining());
  }

  private Job job(JobId id) {
    return queries.find(id).orElseThrow();
  }

  private ImportCounts counts(JobId id) {
    return ImportCounts.of(job(id).progress());
  }

  @Test
  void filesAreKeptUntilTheyAreReadAndThenGone() throws IOException {
    JobId id = start(lines(0, 5), lines(5, 8));
    assertThat(Files.exists(folder.resolve("0.jsonl"))).isFalse();
    assertThat(job(id).title()).isEqualTo("file0.jsonl + 1");

    execution.run(id);

    assertThat(job(id).state()).isEqualTo(JobState.DONE);
    assertThat(counts(id)).isEqualTo(new ImportCounts(8, 0, 0));
    assertThat(job(id).progress().share()).isEqualTo(1);
    assertThat(inbox.path(id.toString())).doesNotExist();
  }

  @Test
  void aNameFromABrowserCannotLeaveTheInbox() throws IOException {
    Path file = Files.writeString(folder.resolve("x"), lines(0, 1));

    JobId id =
        imports.start(
            List.of(new ImportFile("../../..\\etc/passwd", file)), ImportDefaults.NONE, "ana");

    try (Stream<Path> kept = Files.list(inbox.path(id.toString()))) {
      assertThat(kept).extracting(p -> p.getFileName().toString()).containsExactly("1-passwd");
    }
    assertThatThrownBy(() -> inbox.path("../secret")).hasMessageContaining("inbox");
  }

  @Test
  void everyRefusalIsListedWithFileLineAndReason() throws IOException {
    JobId id = start(lines(0, 1) + "{\n" + lines(1, 2) + "{\"text\": \"no id\"}\n");

    execution.run(id);

    assertThat(counts(id)).isEqualTo(new ImportCounts(2, 0, 2));
    assertThat(refusals.list(id, 0, 10)).extracting(Refusal::line).containsExactly(2L, 4L);
    assertThat(refusals.list(id, 1, 10))
        .extracting(Refusal::toString)
        .containsExactly("file0.jsonl:4: \"id\" is missing");
  }

  @Test
  void aPausedImportGoesOnWhereItWasAndStoresNothingTwice() throws IOException {
    JobId id = start(lines(0, 250) + "{\n" + lines(250, 700), lines(700, 750));
    String marked = prefix + "Text 450.";
    extractor.fallBackTo((document, registry) -> {
      if (document.text().equals(marked)) {
        pauseElsewhere(id);
      }
      return List.of();
    });

    execution.run(id);

    assertThat(job(id).state()).isEqualTo(JobState.PAUSED);
    // The third batch is read while the second one is stored.
    assertThat(counts(id)).isIn(new ImportCounts(200, 0, 0), new ImportCounts(399, 0, 1));
    readNothing();
    jobs.resume(id);
    execution.run(id);
    assertThat(job(id).state()).isEqualTo(JobState.DONE);
    assertThat(counts(id)).isEqualTo(new ImportCounts(750, 0, 1));
    assertThat(refusals.list(id, 0, 10)).hasSize(1);
  }

  @Test
  void aBatchWhoseReadingFailsLeavesNothingAndCanBeRetried() throws IOException {
    long before = articles.count(ArticleFilter.ALL);
    JobId id = start(lines(0, 3));
    extractor.fallBackTo((document, registry) -> {
      throw new IllegalStateException("the extractor broke");
    });

    execution.run(id);

    assertThat(job(id).state()).isEqualTo(JobState.FAILED);
    assertThat(job(id).message()).contains("the extractor broke");
    assertThat(articles.count(ArticleFilter.ALL)).isEqualTo(before);
    readNothing();
    jobs.retry(id);
    execution.run(id);
    assertThat(counts(id)).isEqualTo(new ImportCounts(3, 0, 0));
  }

  private void pauseElsewhere(JobId id) {
    Thread thread = Thread.ofPlatform().start(() -> jobs.pause(id));
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
