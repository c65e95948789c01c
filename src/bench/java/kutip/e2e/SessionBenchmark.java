package kutip.e2e;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The server's memory for each session that looks at the overview: the heap that a full collection
 * leaves, before and after sixty more people came, who speak the pages' own protocol. Run {@code
 * ./mvnw package} first.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(1)
public class SessionBenchmark {

  private static final int SESSIONS = 60;
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*content=\"([^\"]+)\"");
  private static final Pattern TOKEN =
      Pattern.compile("\"Vaadin-Security-Key\"\\s*:\\s*\"([^\"]+)\"");
  private static final Pattern UI_ID = Pattern.compile("\"v-uiId\"\\s*:\\s*(\\d+)");
  private static final Pattern USED = Pattern.compile("used (\\d+)K");

  /** What one session costs. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Heap {
    public long kilobytesEach;
  }

  private @Nullable RunningKutip kutip;
  private final List<HttpClient> open = new ArrayList<>();

  @Setup(Level.Trial)
  public void start() throws IOException {
    kutip = RunningKutip.shared();
  }

  @Benchmark
  public void sessions(Heap heap) throws IOException, InterruptedException {
    long before = used();
    for (int i = 0; i < SESSIONS; i++) {
      open.add(overview());
    }
    heap.kilobytesEach += (used() - before) / SESSIONS;
  }

  /** Signs in and goes to the overview, as the browser's part of a page does. */
  private HttpClient overview() throws IOException, InterruptedException {
    HttpClient client =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    String login = get(client, "/login");
    String csrf = found(CSRF, login);
    String form =
        "username=admin&password=%s&_csrf=%s"
            .formatted(RunningKutip.PASSWORD, URLEncoder.encode(csrf, StandardCharsets.UTF_8));
    post(client, "/login", "application/x-www-form-urlencoded", form, "");
    String page = get(client, "/");
    String init = get(client, "/?v-r=init&location=&query=");
    String navigate =
        """
        {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":\
        {"route":"","query":"","appShellTitle":"","historyState":{},"trigger":""}}],\
        "syncId":0,"clientId":0}\
        """
            .formatted(found(TOKEN, init));
    String drawn =
        post(
            client,
            "/?v-r=uidl&v-uiId=" + found(UI_ID, init),
            "application/json; charset=UTF-8",
            navigate,
            found(CSRF, page));
    if (!drawn.contains("kutip-chart")) {
      throw new IllegalStateException("The overview was not drawn: " + drawn);
    }
    return client;
  }

  private String get(HttpClient client, String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), BodyHandlers.ofString()).body();
  }

  private String post(HttpClient client, String path, String type, String body, String csrf)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body));
    if (!csrf.isEmpty()) {
      request.header("X-CSRF-TOKEN", csrf);
    }
    return client.send(request.build(), BodyHandlers.ofString()).body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(Objects.requireNonNull(kutip).address(path)));
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("No " + pattern + " in " + text);
    }
    return matcher.group(1);
  }

  /** Kilobytes on the heap after everything that nobody holds is gone. */
  private long used() throws IOException, InterruptedException {
    long process = Objects.requireNonNull(kutip).id();
    jcmd(process, "GC.run");
    jcmd(process, "GC.run");
    return Long.parseLong(found(USED, jcmd(process, "GC.heap_info")));
  }

  private static String jcmd(long process, String command)
      throws IOException, InterruptedException {
    Process jcmd =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                "" + process,
                command)
            .start();
    String told = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    jcmd.waitFor();
    return told;
  }
}
