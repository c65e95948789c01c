package kutip.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import kutip.fact.MadeStore;

/**
 * Asks the list of facts as fast as a few programs can, and at a fixed rate. {@code ./mvnw -Pbench
 * test-compile exec:exec -Dbench.main=kutip.load.RestLoad -Dbench=300000}, with a packaged jar.
 */
public final class RestLoad {

  private static final int SECONDS = Integer.getInteger("load.seconds", 20);
  private static final int WARM_UP = Integer.getInteger("load.warmup", 20);
  private static final int CONNECTIONS = Integer.getInteger("load.connections", 8);
  private static final int RATE = Integer.getInteger("load.rate", 500);
  private static final String[] COMPANIES = {"Meta", "OpenAI", "Nvidia", "Microsoft", "Google"};

  private final Server server;
  private final String token;

  private RestLoad(Server server, String token) {
    this.server = server;
    this.token = token;
  }

  /** What is asked for. */
  private enum Kind {
    /** The newest fifty, as a program asks that looks for news. */
    FIRST_PAGE,
    /** Pages of ten of any filter from any day. */
    ANY_PAGE,
    /** The newest fifty by a program that has them already. */
    KNOWN
  }

  /** The first argument: how many facts; 300,000 without one. */
  public static void main(String... arguments) throws Exception {
    String asked = arguments.length == 0 ? "" : arguments[0];
    int facts = asked.matches("\\d+") ? Integer.parseInt(asked) : 300_000;
    Path folder = Files.createTempDirectory("kutip-load");
    MadeStore.copy(facts, folder.resolve("kutip.mv.db"));
    try (Server server = Server.on(folder, 1024)) {
      RestLoad load = new RestLoad(server, server.token());
      for (Kind kind : Kind.values()) {
        load.run(kind, WARM_UP, 0, "warm-up");
        load.run(kind, SECONDS, 0, "as fast as can be");
        load.run(kind, SECONDS, RATE, RATE + " a second");
      }
      System.out.printf("most memory of the server %d MB%n", server.resident());
    } finally {
      MadeStore.forget(folder);
    }
  }

  /**
   * @param rate requests a second of all connections; 0 for no limit. Times then count from when a
   *     request was due, so that a server that falls behind is not spared
   */
  private void run(Kind kind, int seconds, int rate, String how)
      throws InterruptedException, IOException {
    Latencies latencies = new Latencies();
    LongAdder bytes = new LongAdder();
    AtomicBoolean over = new AtomicBoolean();
    AtomicLong next = new AtomicLong();
    long cpu = server.used().toNanos();
    long began = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
      for (int i = 0; i < CONNECTIONS; i++) {
        Random random = new Random(i);
        threads.submit(() -> {
          ask(kind, random, latencies, bytes, over, () -> due(began, rate, next));
          return null;
        });
      }
      TimeUnit.SECONDS.sleep(seconds);
      over.set(true);
    }
    double took = (System.nanoTime() - began) / 1e9;
    double each = (server.used().toNanos() - cpu) / 1e6 / Math.max(1, latencies.count());
    System.out.printf(
        "%s, %s: %.0f a second, %s, %.0f kB each, %.2f ms of the server's processors each%n",
        kind,
        how,
        latencies.count() / took,
        latencies,
        bytes.sum() / 1e3 / Math.max(1, latencies.count()),
        each);
  }

  /** The moment from which a request counts. */
  private interface Due {
    long next() throws InterruptedException;
  }

  private static long due(long began, int rate, AtomicLong next) throws InterruptedException {
    if (rate == 0) {
      return System.nanoTime();
    }
    long due = began + next.getAndIncrement() * 1_000_000_000L / rate;
    long wait = due - System.nanoTime();
    if (wait > 0) {
      TimeUnit.NANOSECONDS.sleep(wait);
    }
    return due;
  }

  private void ask(
      Kind kind, Random random, Latencies latencies, LongAdder bytes, AtomicBoolean over, Due due)
      throws IOException, InterruptedException {
    String bearer = "Authorization: Bearer " + token + "\r\n";
    String known = "";
    try (Wire wire = new Wire(server.port)) {
      while (!over.get()) {
        String path = path(kind, random);
        long from = due.next();
        String condition = kind == Kind.KNOWN && !known.isEmpty() ? known : "";
        Wire.Reply reply = wire.get(path, bearer + condition);
        latencies.add(System.nanoTime() - from);
        known = "If-None-Match: " + reply.tag() + "\r\n";
        bytes.add(reply.bytes());
        if (reply.status() != 200 && reply.status() != 304) {
          latencies.failed();
        }
      }
    }
  }

  private static String path(Kind kind, Random random) {
    if (kind != Kind.ANY_PAGE) {
      return "/api/v1/facts";
    }
    String day =
        "%d-%02d-%02d"
            .formatted(2016 + random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28));
    return switch (random.nextInt(4)) {
      case 0 -> "/api/v1/facts?limit=10&to=" + day;
      case 1 -> "/api/v1/facts?limit=10&kind=talent_move&to=" + day;
      case 2 -> "/api/v1/facts?limit=10&company=" + COMPANIES[random.nextInt(5)];
      default -> "/api/v1/facts?limit=10&sort=amount&kind=ai_spending";
    };
  }
}
