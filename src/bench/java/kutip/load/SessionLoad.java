package kutip.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import kutip.fact.MadeStore;

/**
 * Two hundred people who are signed in, each looking at another page every five seconds. {@code
 * ./mvnw -Pbench test-compile exec:exec -Dbench.main=kutip.load.SessionLoad -Dbench=30000}, with a
 * packaged jar.
 */
public final class SessionLoad {

  private static final int SESSIONS = Integer.getInteger("load.sessions", 200);
  private static final int SECONDS = Integer.getInteger("load.seconds", 60);
  private static final int WARM_UP = Integer.getInteger("load.warmup", 60);
  private static final double THINK = 5;
  private static final String[] PAGES = {
    "", "talent", "market", "spending", "facts", "companies", "people", "articles", "sources"
  };

  private final Server server;
  private final AtomicBoolean over = new AtomicBoolean();
  private final AtomicInteger ready = new AtomicInteger();
  private final Map<String, Integer> faults = new ConcurrentHashMap<>();
  private volatile Latencies clicks = new Latencies();
  private final Latencies openings = new Latencies();

  private SessionLoad(Server server) {
    this.server = server;
  }

  /** The first argument: how many facts; 30,000 without one. */
  public static void main(String... arguments) throws Exception {
    String asked = arguments.length == 0 ? "" : arguments[0];
    int facts = asked.matches("\\d+") ? Integer.parseInt(asked) : 30_000;
    Path folder = Files.createTempDirectory("kutip-load");
    MadeStore.copy(facts, folder.resolve("kutip.mv.db"));
    try (Server server = Server.on(folder, 1500)) {
      new SessionLoad(server).run();
    } finally {
      MadeStore.forget(folder);
    }
  }

  private void run() throws InterruptedException, IOException {
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
        ExecutorService shared = Executors.newCachedThreadPool()) {
      for (int i = 0; i < SESSIONS; i++) {
        Random random = new Random(i);
        people.submit(() -> person(random, shared));
        TimeUnit.MILLISECONDS.sleep(100);
      }
      TimeUnit.SECONDS.sleep(WARM_UP);
      clicks = new Latencies();
      long cpu = server.used().toNanos();
      TimeUnit.SECONDS.sleep(SECONDS);
      Latencies measured = clicks;
      double each = (server.used().toNanos() - cpu) / 1e6 / Math.max(1, measured.count());
      over.set(true);
      System.out.printf(
          "%d of %d signed in; opening a page: %s%n", ready.get(), SESSIONS, openings);
      System.out.printf(
          "following a link: %.1f a second, %s, %.1f ms of the server's processors each%n",
          measured.count() / (double) SECONDS, measured, each);
      System.out.printf("most memory of the server %d MB; faults %s%n", server.resident(), faults);
    }
  }

  private void person(Random random, ExecutorService shared) {
    try (VaadinSession session = new VaadinSession(server.port, shared)) {
      session.signIn("admin", Server.PASSWORD);
      long from = System.nanoTime();
      session.open("");
      openings.add(System.nanoTime() - from);
      ready.incrementAndGet();
      while (!over.get()) {
        TimeUnit.MILLISECONDS.sleep(Math.round(THINK * 1000 * (0.5 + random.nextDouble())));
        long click = System.nanoTime();
        session.follow(PAGES[random.nextInt(PAGES.length)]);
        clicks.add(System.nanoTime() - click);
      }
    } catch (IOException | RuntimeException e) {
      clicks.failed();
      faults.merge(String.valueOf(e.getMessage()), 1, Integer::sum);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
