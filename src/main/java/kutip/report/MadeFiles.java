package kutip.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kutip.job.JobId;
import kutip.job.RecurringWork;
import kutip.security.AuditVerb;
import kutip.security.Audited;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The files that jobs have made: a folder for each in the data folder, for a week. */
@Component
class MadeFiles implements RecurringWork {

  private static final Duration KEPT = Duration.ofDays(7);

  private static final Logger LOG = LoggerFactory.getLogger(MadeFiles.class);

  private final Path root;

  MadeFiles(@Value("${kutip.data:./data}") Path data) {
    root = data.resolve("made").toAbsolutePath().normalize();
  }

  /** An empty folder for a job's file. */
  Path folder(JobId job) throws IOException {
    Path folder = root.resolve(job.toString());
    remove(folder);
    return Files.createDirectories(folder);
  }

  Optional<Path> find(JobId job) throws IOException {
    Path folder = root.resolve(job.toString());
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> !f.getFileName().toString().endsWith(".part")).findFirst();
    }
  }

  /** What was erased may stand in any of them; whoever needs one has it made anew. */
  @TransactionalEventListener
  void on(Audited done) {
    if (done.verb() == AuditVerb.ERASED) {
      try {
        remove(root);
      } catch (IOException e) {
        LOG.error("files made for readers are still there after an erasure", e);
      }
    }
  }

  void remove(JobId job) throws IOException {
    remove(root.resolve(job.toString()));
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (NoSuchFileException gone) {
      // Nothing to remove.
    }
  }

  @Override
  public String name() {
    return "made-files";
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(6);
  }

  @Override
  public void run() throws IOException {
    if (!Files.isDirectory(root)) {
      return;
    }
    Instant limit = Instant.now().minus(KEPT);
    List<Path> folders;
    try (Stream<Path> all = Files.list(root)) {
      folders = all.toList();
    }
    for (Path folder : folders) {
      if (Files.getLastModifiedTime(folder).toInstant().isBefore(limit)) {
        remove(folder);
      }
    }
  }
}
