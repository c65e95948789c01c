package kutip.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownVulnerabilitiesTest {

  private static final String PARTS =
      """
      {"components": [{"purl": "pkg:maven/org.example/lib@1.0?type=jar"}]}\
      """;
  private static final String PACKAGES =
      """
      {"packages": {"": {}, "node_modules/@a/b": {"version": "2.0"}}}\
      """;

  @TempDir Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private HttpServer database;
  private String asked = "";
  private String answer = "{\"results\": [{}, {\"vulns\": [{\"id\": \"GHSA-1\"}]}]}";

  @BeforeEach
  void start() throws IOException {
    database = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    database.createContext(
        "/v1/querybatch",
        exchange -> {
          asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          byte[] body = answer.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    database.start();
    Files.writeString(folder.resolve("parts"), PARTS);
    Files.writeString(folder.resolve("packages"), PACKAGES);
    Files.writeString(folder.resolve("accepted"), "# none\n");
  }

  @AfterEach
  void stop() {
    database.stop(0);
  }

  private int check() throws IOException, InterruptedException {
    String address = "http://127.0.0.1:" + database.getAddress().getPort();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    return new KnownVulnerabilities(address, out)
        .run(folder.resolve("parts"), folder.resolve("packages"), folder.resolve("accepted"));
  }

  @Test
  void aPartWithAKnownHoleIsNamed() throws Exception {
    assertThat(check()).isEqualTo(1);
    assertThat(asked).contains("\"pkg:maven/org.example/lib@1.0\"", "\"@a/b\"", "\"2.0\"");
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("@a/b", "GHSA-1", "2 parts checked");
  }

  @Test
  void anAcceptedHoleIsNotToldAgain() throws Exception {
    Files.writeString(
        folder.resolve("accepted"), "GHSA-1 only when it reads XML, which we do not\n");

    assertThat(check()).isZero();
  }

  @Test
  void withoutADatabaseItSaysThatNothingWasChecked() throws Exception {
    database.stop(0);

    assertThat(check()).isEqualTo(2);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("NOT CHECKED", "cannot be reached");
  }

  @Test
  void anAnswerThatIsNoneIsNotTakenForAllClear() throws Exception {
    answer = "{\"results\": []}";

    assertThat(check()).isEqualTo(2);
  }
}
