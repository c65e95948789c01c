package kutip.operation;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kutip.Kutip;
import kutip.testkit.JavaProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole application in a process of its own, on a PostgreSQL that others share. */
final class Node implements AutoCloseable {

  private static final Duration SLOWEST_START = Duration.ofMinutes(4);

  private final Process process;
  private final int port;
  private final HttpClient http = HttpClient.newHttpClient();

  private Node(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts one; it is ready when {@link #await} has returned.
   *
   * @param shared the data folder of all nodes
   * @param index a folder of its own
   */
  static Node started(Path shared, Path index, String database) throws IOException {
    Files.createDirectories(index);
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    ProcessBuilder builder =
        JavaProcess.of(
            Kutip.class,
            List.of(
                "-Xmx700m",
                "-XX:TieredStopAtLevel=1",
                "-Dvaadin.productionMode=true",
                "-Dkutip.import.batch=50",
                "-Ddb-scheduler.polling-interval=200ms",
                "-Ddb-scheduler.heartbeat-interval=1s",
                "-Dlogging.level.root=warn"),
            "serve",
            "--port=" + port,
            "--data=" + shared);
    builder
        .environment()
        .putAll(
            java.util.Map.of(
                "KUTIP_DB_URL", database,
                "KUTIP_DB_USER", "postgres",
                "KUTIP_SAMPLES", "false",
                "KUTIP_INDEX", index.toString(),
                "KUTIP_ADMIN_PASSWORD", "only for tests, nowhere else"));
    Path log = index.resolve("log.txt");
    return new Node(builder.redirectErrorStream(true).redirectOutput(log.toFile()).start(), port);
  }

  Node await() throws IOException, InterruptedException {
    Instant end = Instant.now().plus(SLOWEST_START);
    while (Instant.now().isBefore(end)) {
      if (!process.isAlive()) {
        throw new IOException("the node ended with " + process.exitValue());
      }
      try {
        if (send("GET", "/actuator/health", "", "", "").statusCode() == 200) {
          return this;
        }
      } catch (IOException notYet) {
        Thread.sleep(200);
      }
    }
    throw new IOException("the node does not start");
  }

  /** How the scheduler knows it: its process id stands before the at sign. */
  boolean is(String picked) {
    return picked.startsWith(process.pid() + "@");
  }

  HttpResponse<String> post(String token, String path, String type, String body)
      throws IOException, InterruptedException {
    return send("POST", path, token, type, body);
  }

  JsonNode get(String token, String path) throws IOException, InterruptedException {
    return JsonMapper.shared().readTree(send("GET", path, token, "", "").body());
  }

  private HttpResponse<String> send(
      String method, String path, String token, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofMinutes(2))
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    kill();
    http.close();
  }
}
