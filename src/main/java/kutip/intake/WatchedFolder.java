package kutip.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kutip.job.Job;
import kutip.job.JobId;
import kutip.job.JobQueries;
import kutip.job.JobService;
import kutip.job.JobState;
import kutip.job.RecurringWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Imports files that are dropped into a folder, each once, and moves them to its folders {@code
 * done} and {@code refused}. A file that is being imported lies in {@code reading} under its job's
 * number, so that a kill at any moment neither forgets it nor imports it twice.
 */
@Component
class WatchedFolder implements RecurringWork {

  private static final String STARTED_BY = "watched folder";
  private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);

  private final Path folder;
  private final ImportJobs imports;
  private final JobService jobs;
  private final JobQueries queries;
  private final Map<Path, Look> seen = new HashMap<>();

  WatchedFolder(
      @Value("${kutip.watch:}") String watch,
      @Value("${kutip.data:./data}") Path data,
      ImportJobs imports,
      JobService jobs,
      JobQueries queries) {
    this.folder = watch.isBlank() ? data.resolve("watch") : Path.of(watch);
    this.imports = imports;
    this.jobs = jobs;
    this.queries = queries;
  }

  private record Look(long size, FileTime changed) {}

  @Override
  public String name() {
    return "watched-folder";
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(2);
  }

  @Override
  public void run() throws IOException {
    for (String part : List.of("reading", "done", "refused")) {
      Files.createDirectories(folder.resolve(part));
    }
    for (Path file : files(folder.resolve("reading"))) {
      follow(file);
    }
    List<Path> waiting = files(folder);
    seen.keySet().retainAll(waiting);
    for (Path file : waiting) {
      if (isComplete(file)) {
        Path reading = folder.resolve("reading").resolve(jobs.reserve() + "~" + file.getFileName());
        Files.move(file, reading);
        follow(reading);
      }
    }
  }

  /** Whoever copies a file here needs a while: it counts when two looks see the same. */
  private boolean isComplete(Path file) throws IOException {
    Look look = new Look(Files.size(file), Files.getLastModifiedTime(file));
    return look.equals(seen.put(file, look));
  }

  /** Starts the import of a file that has its number, or puts the file away after it. */
  private void follow(Path reading) throws IOException {
    String[] parts = reading.getFileName().toString().split("~", 2);
    if (parts.length < 2 || !parts[0].matches("\\d{1,18}")) {
      Files.move(reading, free("refused", reading.getFileName().toString()));
      return;
    }
    JobId id = new JobId(Long.parseLong(parts[0]));
    Optional<Job> job = queries.find(id);
    if (job.isEmpty()) {
      Path copy = Files.createTempFile("kutip-watched", ".copy");
      Files.copy(reading, copy, StandardCopyOption.REPLACE_EXISTING);
      imports.start(id, List.of(new ImportFile(parts[1], copy)), ImportDefaults.NONE, STARTED_BY);
      LOG.info("{} is imported as job {}", parts[1], id);
    } else if (job.get().state().isEnded()) {
      Files.move(reading, free(isTaken(job.get()) ? "done" : "refused", parts[1]));
    }
  }

  private static boolean isTaken(Job job) {
    ImportCounts counts = ImportCounts.of(job.progress());
    return job.state() == JobState.DONE && counts.stored() + counts.duplicates() > 0;
  }

  private Path free(String part, String name) {
    Path path = folder.resolve(part).resolve(name);
    for (int i = 2; Files.exists(path); i++) {
      path = folder.resolve(part).resolve(i + "-" + name);
    }
    return path;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }
}
