package kutip.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged application in a process of its own, on a copy of a made store. */
final class Server implements AutoCloseable {

  static final String PASSWORD = "only for benchmarks, nowhere else";

  private static final Path JAR = Path.of(System.getProperty("kutip.jar", "target/kutip.jar"));

  final int port;
  private final Process process;
  private final Path folder;

  private Server(int port, Process process, Path folder) {
    this.port = port;
    this.process = process;
    this.folder = folder;
  }

  /** Starts it with so many megabytes of heap and waits until it is ready. */
  static Server on(Path folder, int heap) throws IOException, InterruptedException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    ProcessBuilder builder =
        new ProcessBuilder(
            java(),
            "-Xmx" + heap + "m",
            "--enable-native-access=ALL-UNNAMED",
            "-jar",
            JAR.toString(),
            "serve",
            "--data",
            folder.toString(),
            "--port",
            "" + port);
    builder.environment().put("KUTIP_ADMIN_PASSWORD", PASSWORD);
    builder.environment().put("KUTIP_SAMPLES", "false");
    // The limit of a token is not what is measured.
    builder.environment().put("KUTIP_API_REQUESTSPERSECOND", "1000000");
    builder.redirectError(folder.resolve("server.log").toFile());
    Process process = builder.start();
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    String line = said.readLine();
    if (line == null || !line.contains("ready")) {
      process.destroy();
      throw new IOException("the server did not start: see " + folder.resolve("server.log"));
    }
    return new Server(port, process, folder);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** A token of the administrator's, made by the command beside the running server. */
  String token() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(java(), "-jar", JAR.toString(), "token"));
    command.addAll(List.of("create", "--user", "admin", "--role", "viewer"));
    command.addAll(List.of("--data", folder.toString()));
    Process made =
        new ProcessBuilder(command).redirectError(folder.resolve("token.log").toFile()).start();
    String token = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (made.waitFor() != 0) {
      throw new IOException("no token: see " + folder.resolve("token.log"));
    }
    return token;
  }

  /** Processor time that the server has used so far. */
  Duration used() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Megabytes of memory that the process holds. */
  long resident() throws IOException {
    Path status = Path.of("/proc", "" + process.pid(), "status");
    if (!Files.exists(status)) {
      return -1;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) / 1024)
        .findFirst()
        .orElse(-1);
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(40, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
