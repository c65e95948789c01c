package kutip.intake.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.apache.hc.client5.http.DnsResolver;

/** A site on loopback that behaves as a test wants; every name leads to it. */
public final class TestSite implements AutoCloseable {

  /** The one host that the guard lets through. */
  public static final String HOST = "site.test";

  private final HttpServer server;
  public final List<String> asked = new CopyOnWriteArrayList<>();

  /** What a page answers. */
  public interface Page {
    void answer(HttpExchange exchange) throws IOException;
  }

  public TestSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", exchange -> send(exchange, 404, "text/plain", "nothing"));
    server.start();
  }

  public TestSite page(String path, Page page) {
    server.createContext(
        path,
        exchange -> {
          asked.add(exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI());
          try (exchange) {
            page.answer(exchange);
          }
        });
    return this;
  }

  public TestSite page(String path, String type, String body) {
    return page(path, exchange -> send(exchange, 200, type, body));
  }

  public String url(String path) {
    return url(HOST, path);
  }

  public String url(String host, String path) {
    return "http://" + host + ":" + server.getAddress().getPort() + path;
  }

  public static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    send(exchange, status, type, body.getBytes(StandardCharsets.UTF_8));
  }

  public static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  public static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(302, -1);
  }

  /** Fetches with small limits, letting through this site's own name only. */
  public static SafeFetch fetch() {
    return new SafeFetch(limits(), new AddressGuard(loopback(), Set.of(HOST)));
  }

  /** Sends under the same rules. */
  public static SafePost post() {
    return new SafePost(limits(), new AddressGuard(loopback(), Set.of(HOST)));
  }

  private static FetchLimits limits() {
    return new FetchLimits(
        1 << 20,
        3,
        200,
        Duration.ofSeconds(2),
        Duration.ofSeconds(2),
        Duration.ofSeconds(4),
        Duration.ZERO);
  }

  private static DnsResolver loopback() {
    return new DnsResolver() {
      @Override
      public InetAddress[] resolve(String host) throws UnknownHostException {
        return host.equals("nowhere.test")
            ? InetAddress.getAllByName("no-such-host.invalid")
            : new InetAddress[] {InetAddress.getLoopbackAddress()};
      }

      @Override
      public String resolveCanonicalHostname(String host) {
        return host;
      }
    };
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
