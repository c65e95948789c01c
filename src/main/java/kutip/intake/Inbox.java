package kutip.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kutip.job.JobId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where files of imports lie until they are read: a folder for each job in the data folder. */
@Component
class Inbox {

  private static final int LONGEST_NAME = 100;

  private final Path root;

  Inbox(@Value("${kutip.data:./data}") Path data) {
    this.root = data.resolve("inbox").toAbsolutePath().normalize();
  }

  /** Moves files into the job's folder, under numbers, since their names come from anywhere. */
  List<ImportFile> take(JobId job, List<ImportFile> files) throws IOException {
    Path folder = Files.createDirectories(folder(job));
    List<ImportFile> taken = new ArrayList<>();
    for (ImportFile file : files) {
      Path place = folder.resolve((taken.size() + 1) + "-" + safe(file.name()));
      Files.move(file.path(), place, StandardCopyOption.REPLACE_EXISTING);
      taken.add(new ImportFile(file.name(), place));
    }
    return taken;
  }

  /** Only letters, digits, dots and dashes of a name are used, and its end: that has the kind. */
  private static String safe(String name) {
    String base = name.replaceAll(".*[/\\\\]", "").replaceAll("[^\\p{L}\\p{N}._-]", "_");
    return base.length() > LONGEST_NAME ? base.substring(base.length() - LONGEST_NAME) : base;
  }

  /** The path as the job keeps it: the data folder may move between two runs. */
  String name(ImportFile file) {
    return root.relativize(file.path()).toString();
  }

  /** The file of such a path; one that would lie elsewhere is refused. */
  Path path(String name) {
    Path path = root.resolve(name).normalize();
    if (!path.startsWith(root)) {
      throw new IllegalArgumentException("not a file of the inbox: " + name);
    }
    return path;
  }

  void remove(JobId job) {
    try (Stream<Path> all = Files.walk(folder(job))) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (java.nio.file.NoSuchFileException gone) {
      // An earlier attempt has removed it.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path folder(JobId job) {
    return root.resolve(job.toString());
  }
}
