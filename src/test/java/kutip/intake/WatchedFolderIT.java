package kutip.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import kutip.job.Job;
import kutip.job.JobExecution;
import kutip.job.JobId;
import kutip.job.JobQueries;
import kutip.job.JobService;
import kutip.testkit.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@StoreTest
@TestPropertySource(properties = {"kutip.test.store=imports", "kutip.import.batch=200"})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class WatchedFolderIT {

  @Autowired ImportJobs imports;
  @Autowired JobService jobs;
  @Autowired JobQueries queries;
  @Autowired JobExecution execution;
  @TempDir Path folder;

  private WatchedFolder watched;
  private final String article =
      "{\"id\": \"watched-%s\", \"text\": \"%s\"}".formatted(UUID.randomUUID(), UUID.randomUUID());

  @BeforeEach
  void watch() throws IOException {
    watched = new WatchedFolder(folder.toString(), folder, imports, jobs, queries);
    watched.run();
  }

  private Job newest() {
    return queries.list(ImportJobs.KIND, 0, 1).getFirst();
  }

  @Test
  void aDroppedFileIsImportedOnceAndPutAside() throws IOException {
    long before = queries.count(ImportJobs.KIND);
    Files.writeString(folder.resolve("news.jsonl"), article);

    watched.run();
    assertThat(queries.count(ImportJobs.KIND)).isEqualTo(before);
    watched.run();
    watched.run();
    assertThat(queries.count(ImportJobs.KIND)).isEqualTo(before + 1);
    execution.run(newest().id());
    watched.run();

    assertThat(folder.resolve("done/news.jsonl")).hasContent(article);
    assertThat(folder.resolve("reading")).isEmptyDirectory();
    assertThat(ImportCounts.of(newest().progress())).isEqualTo(new ImportCounts(1, 0, 0));
  }

  @Test
  void aFileThatIsStillGrowingIsLeftAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("news.jsonl"), article);

    watched.run();
    Files.writeString(file, article + "\n" + article);
    watched.run();

    assertThat(file).exists();
  }

  @Test
  void aFileWithoutAnyArticleGoesToTheRefused() throws IOException {
    Files.writeString(folder.resolve("news.jsonl"), "{nonsense");
    watched.run();
    watched.run();

    execution.run(newest().id());
    watched.run();

    assertThat(folder.resolve("refused/news.jsonl")).exists();
  }

  @Test
  void aKillBetweenTakingAFileAndStartingItsImportChangesNothing() throws IOException {
    JobId reserved = jobs.reserve();
    Files.writeString(folder.resolve("reading/" + reserved + "~news.jsonl"), article);

    watched.run();

    assertThat(newest().id()).isEqualTo(reserved);
    assertThat(newest().startedBy()).isEqualTo("watched folder");
    watched.run();
    assertThat(newest().id()).isEqualTo(reserved);
  }
}
