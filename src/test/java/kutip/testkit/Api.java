package kutip.testkit;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kutip.security.Role;
import kutip.security.TokenService;
import kutip.security.UserService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the running application as programs do, over HTTP. */
@TestComponent
public class Api {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Environment environment;
  private final UserService users;
  private final TokenService tokens;
  private final Map<Role, String> secrets = new ConcurrentHashMap<>();
  private final HttpClient http = HttpClient.newHttpClient();

  Api(Environment environment, UserService users, TokenService tokens) {
    this.environment = environment;
    this.users = users;
    this.tokens = tokens;
  }

  /** An answer with its body as text. */
  public record Answer(HttpResponse<String> response) {

    public int status() {
      return response.statusCode();
    }

    public String body() {
      return response.body();
    }

    public JsonNode json() {
      return JSON.readTree(response.body());
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  /** A token of a user who is there for it alone. */
  public String token(Role role) {
    return secrets.computeIfAbsent(
        role,
        r -> {
          String name = "program-" + r.key();
          if (users.find(name).isEmpty()) {
            users.createForTokens(name, r);
          }
          return tokens.create(name, "tests", r, Duration.ofDays(1)).secret();
        });
  }

  public Answer get(Role role, String path) {
    return send(request(path).header("Authorization", "Bearer " + token(role)).GET());
  }

  public Answer post(Role role, String path, String type, String body) {
    return send(
        request(path)
            .header("Authorization", "Bearer " + token(role))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  public Answer postJson(Role role, String path, String body) {
    return post(role, path, "application/json", body);
  }

  /** A request to be filled in; the path begins with a slash. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + environment.getProperty("local.server.port") + path))
        .timeout(Duration.ofSeconds(60));
  }

  public Answer send(HttpRequest.Builder request) {
    return send(http, request);
  }

  private static Answer send(HttpClient client, HttpRequest.Builder request) {
    try {
      return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** A browser with cookies of its own, not signed in. */
  public Browser browser() {
    return new Browser();
  }

  /** Keeps cookies and follows no redirect. */
  public final class Browser {

    private final HttpClient client =
        HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    public Answer get(String path) {
      return send(client, request(path).header("Accept", "text/html,*/*;q=0.8").GET());
    }

    /** Asks another server. */
    public Answer follow(String address) {
      return send(client, HttpRequest.newBuilder(URI.create(address)).GET());
    }

    /** Signs in by the form, as the page does. */
    public Answer signIn(String name, String password) {
      String page = get("/login").body();
      String token = page.replaceAll("(?s).*name=\"_csrf\"[^>]*content=\"([^\"]+)\".*", "$1");
      String form =
          "username=" + encoded(name) + "&password=" + encoded(password) + "&_csrf=" + token;
      return send(
          client,
          request("/login")
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static String encoded(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
  }
}
