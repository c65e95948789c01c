package kutip.load;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A signed-in browser without a screen: it speaks Vaadin's own protocol. */
final class VaadinSession implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*content=\"([^\"]+)\"");

  /** What may stand before an answer, so that no page can run it as a script. */
  private static final String GUARD = "for(;;);";

  private final String base;
  private final HttpClient http;
  private String key = "";
  private int ui;
  private int sync;
  private int client;

  VaadinSession(int port, Executor executor) {
    this.base = "http://127.0.0.1:" + port;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .executor(executor)
            .build();
  }

  void signIn(String name, String password) throws IOException, InterruptedException {
    String page = get("/login");
    Matcher csrf = CSRF.matcher(page);
    if (!csrf.find()) {
      throw new IOException("the sign-in page has no token");
    }
    String form =
        "username=" + encoded(name) + "&password=" + encoded(password) + "&_csrf=" + csrf.group(1);
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(URI.create(base + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    if (answer.headers().firstValue("Location").orElse("error").contains("error")) {
      throw new IOException("not signed in: " + answer.statusCode());
    }
  }

  /** Loads a page as a browser does when its address is typed: the shell, then its first state. */
  void open(String path) throws IOException, InterruptedException {
    get("/" + path);
    String query = "?v-r=init&location=" + encoded(path) + "&query=" + encoded("");
    JsonNode config = JSON.readTree(get("/" + query)).path("appConfig");
    ui = config.path("v-uiId").asInt();
    JsonNode first = config.path("uidl");
    key = first.path("Vaadin-Security-Key").asString("");
    sync = first.path("syncId").asInt();
    client = 0;
    if (key.isEmpty()) {
      throw new IOException("no first state");
    }
    // The browser tells its size and zone, and asks for the page under the address.
    JsonNode answer = rpc(navigation(path));
    if (answer.has("meta") && answer.path("meta").has("appError")) {
      throw new IOException("the page failed");
    }
  }

  /** Follows a link inside the application. */
  void follow(String path) throws IOException, InterruptedException {
    rpc(navigation(path));
  }

  private static String navigation(String path) {
    return "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\""
        + path
        + "\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}";
  }

  private JsonNode rpc(String... calls) throws IOException, InterruptedException {
    String body =
        "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
            .formatted(key, String.join(",", calls), sync, client++);
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(URI.create(base + "/?v-r=uidl&v-uiId=" + ui))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    String text = answer.body();
    if (answer.statusCode() != 200) {
      throw new IOException(
          answer.statusCode() + ": " + text.substring(0, Math.min(200, text.length())));
    }
    JsonNode whole = JSON.readTree(text.startsWith(GUARD) ? text.substring(GUARD.length()) : text);
    JsonNode state = whole.isArray() ? whole.path(0) : whole;
    if (!state.has("syncId")) {
      throw new IOException("no state: " + text.substring(0, Math.min(200, text.length())));
    }
    sync = state.path("syncId").asInt();
    return state;
  }

  private String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send(HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html,*/*"));
    if (answer.statusCode() != 200) {
      throw new IOException(path + ": " + answer.statusCode());
    }
    return answer.body();
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(
        request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    http.close();
  }
}
