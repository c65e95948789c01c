package kutip.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import kutip.testkit.JavaProcess;

/** An import in processes that are killed at random moments, until one comes to the end. */
final class KilledImport {

  private static final long SLOWEST_MINUTES = 10;

  private final Path data;
  private final String url;
  private final String user;
  private final Path input;

  /**
   * @param data a folder of its own
   */
  KilledImport(Path data, String url, String user, Path input) {
    this.data = data;
    this.url = url;
    this.user = user;
    this.input = input;
  }

  /** Lets one process come to the end and says how long the import itself took. */
  long undisturbed() throws IOException, InterruptedException {
    Process process = started();
    long from = System.nanoTime();
    end(process);
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from);
  }

  /**
   * Kills processes, then lets one come to the end.
   *
   * @param longest wait of a process in milliseconds before it is killed
   * @return how many processes were killed before they were done
   */
  int killed(int times, long longest, Random random) throws IOException, InterruptedException {
    int killed = 0;
    for (int i = 0; i < times; i++) {
      Process process = started();
      Thread.sleep(random.nextLong(longest));
      killed += process.isAlive() ? 1 : 0;
      process.destroyForcibly().waitFor();
    }
    end(started());
    return killed;
  }

  private static void end(Process process) throws IOException, InterruptedException {
    if (!process.waitFor(SLOWEST_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("the import does not end");
    }
    if (process.exitValue() != 0) {
      throw new IOException("the import ended with " + process.exitValue());
    }
  }

  private Process started() throws IOException {
    Files.createDirectories(data);
    Process process =
        JavaProcess.of(
                ImportProcess.class,
                List.of("-XX:TieredStopAtLevel=1", "-Xmx512m", "-Dkutip.import.batch=100"),
                data.toString(),
                url,
                user,
                input.toString())
            .redirectError(ProcessBuilder.Redirect.appendTo(data.resolve("errors.txt").toFile()))
            .start();
    return JavaProcess.awaited(process, ImportProcess.STARTED);
  }
}
