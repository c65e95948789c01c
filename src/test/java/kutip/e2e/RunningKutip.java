package kutip.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The packaged application, started as a process of its own on a free port with an empty store. */
final class RunningKutip {

  static final String PASSWORD = "a-password-for-the-browser-test";
  private static final long PATIENCE_SECONDS = 600;

  private static @Nullable RunningKutip shared;

  private final Process process;
  private final int port;

  private RunningKutip(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** One application for all browser tests; it ends with the tests. */
  static synchronized RunningKutip shared() throws IOException {
    if (shared == null) {
      shared = start();
      Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
    }
    return shared;
  }

  private static RunningKutip start() throws IOException {
    int port = freePort();
    Path data = Files.createTempDirectory("kutip-e2e");
    Path log = data.resolve("log.txt");
    Path out = data.resolve("out.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            System.getProperty("kutip.jar", "target/kutip.jar"),
            "serve",
            "--port",
            "" + port,
            "--data",
            data.toString());
    builder.environment().put("KUTIP_ADMIN_PASSWORD", PASSWORD);
    // A test's own site stands on this machine, where nothing is fetched from otherwise.
    builder.environment().put("KUTIP_FETCH_ALLOWED_HOSTS", "localhost");
    builder.redirectError(log.toFile()).redirectOutput(out.toFile());
    RunningKutip kutip = new RunningKutip(builder.start(), port);
    kutip.awaitReady(out);
    return kutip;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitReady(Path out) throws IOException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!saysReady(out)) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        close();
        throw new IllegalStateException("Kutip did not become ready; see " + out.getParent());
      }
      try {
        TimeUnit.MILLISECONDS.sleep(200);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  private static boolean saysReady(Path out) {
    try (BufferedReader reader = Files.newBufferedReader(out)) {
      return reader.lines().anyMatch(line -> line.startsWith("Kutip is ready on"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address(String path) {
    return "http://localhost:" + port + path;
  }

  /** Of the process, for those who look at its memory. */
  long id() {
    return process.pid();
  }

  private void close() {
    process.destroy();
  }
}
