package kutip.intake.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What sites ask of programs, in their robots.txt (RFC 9309), remembered for an hour. */
final class Robots {

  /** The name that robots.txt knows us by. */
  static final String NAME = "kutip";

  private static final Duration KEPT = Duration.ofHours(1);
  private static final Duration KEPT_AFTER_FAILURE = Duration.ofMinutes(5);
  private static final int MOST_SITES = 2000;
  private static final long LONGEST_DELAY_MILLIS = 10_000;

  private final Map<String, Kept> sites = new LinkedHashMap<>();

  private record Kept(BaseRobotRules rules, Instant until) {}

  /** Fetches a robots.txt; the status alone counts besides the body. */
  interface Source {
    Reply get(URI address) throws FetchException;
  }

  record Reply(int status, byte[] body, String contentType) {}

  /** How long to wait between two requests to that site; throws when the page is off limits. */
  Duration check(URI page, Source source) throws FetchException {
    BaseRobotRules rules = rules(page, source);
    if (!rules.isAllowed(page.toString())) {
      throw new FetchException("the site's robots.txt asks programs not to read it");
    }
    long delay = Math.max(0, Math.min(LONGEST_DELAY_MILLIS, rules.getCrawlDelay()));
    return Duration.ofMillis(delay);
  }

  private BaseRobotRules rules(URI page, Source source) throws FetchException {
    String site = page.getScheme() + "://" + page.getRawAuthority();
    Kept known = known(site);
    if (known != null && known.until().isAfter(Instant.now())) {
      return known.rules();
    }
    Reply reply = source.get(URI.create(site + "/robots.txt"));
    Kept fresh = kept(site, reply);
    remember(site, fresh);
    return fresh.rules();
  }

  private static Kept kept(String site, Reply reply) {
    Instant now = Instant.now();
    if (reply.status() == 200) {
      BaseRobotRules rules =
          new SimpleRobotRulesParser(LONGEST_DELAY_MILLIS, 10)
              .parseContent(site + "/robots.txt", reply.body(), reply.contentType(), List.of(NAME));
      return new Kept(rules, now.plus(KEPT));
    }
    // None means all is allowed; a server in trouble means nothing is, for now.
    boolean none = reply.status() >= 400 && reply.status() < 500 && reply.status() != 429;
    return none
        ? new Kept(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), now.plus(KEPT))
        : new Kept(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), now.plus(KEPT_AFTER_FAILURE));
  }

  private synchronized @Nullable Kept known(String site) {
    return sites.get(site);
  }

  private synchronized void remember(String site, Kept kept) {
    sites.put(site, kept);
    Iterator<String> oldest = sites.keySet().iterator();
    while (sites.size() > MOST_SITES) {
      oldest.next();
      oldest.remove();
    }
  }
}
