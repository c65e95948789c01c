package kutip.intake.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** Asks addresses of the public web, whoever gives them, without harm to anyone. */
public final class SafeFetch implements AutoCloseable {

  private final FetchLimits limits;
  private final WebClient client;
  private final Robots robots = new Robots();
  private final Politeness politeness = new Politeness();

  SafeFetch(FetchLimits limits, AddressGuard guard) {
    this.limits = limits;
    this.client = new WebClient(limits, guard);
  }

  /** Asks for an address; with validators, only for what is new. */
  public Fetched get(String address, Fetched.Validators known) {
    Instant end = Instant.now().plus(limits.whole());
    try {
      URI at = WebUri.parse(address);
      for (int i = 0; i <= limits.redirects(); i++) {
        Duration delay = robots.check(at, robotsTxt -> robots(robotsTxt, end));
        Duration pause = delay.compareTo(limits.pause()) > 0 ? delay : limits.pause();
        politeness.await(at.getHost(), pause);
        WebClient.Reply reply = client.get(at, known, end);
        if (reply.redirect() == null) {
          return result(at, reply);
        }
        at = WebUri.redirected(at, reply.redirect());
      }
      throw new FetchException("more than " + limits.redirects() + " redirects");
    } catch (FetchException e) {
      return e.result();
    }
  }

  private static Fetched result(URI at, WebClient.Reply reply) throws FetchException {
    if (reply.status() == 304) {
      return new Fetched.NotModified();
    }
    if (reply.status() != 200) {
      throw new FetchException("the server answers " + reply.status(), reply.waitSeconds());
    }
    return new Fetched.Answer(
        at, reply.contentType(), reply.charset(), reply.body(), reply.validators());
  }

  /** A robots.txt may be somewhere else too; too many redirects count as none. */
  private Robots.Reply robots(URI address, Instant end) throws FetchException {
    URI at = address;
    for (int i = 0; i <= limits.redirects(); i++) {
      WebClient.Reply reply = client.get(at, Fetched.Validators.NONE, end);
      if (reply.redirect() == null) {
        return new Robots.Reply(reply.status(), reply.body(), reply.contentType());
      }
      at = WebUri.redirected(at, reply.redirect());
    }
    return new Robots.Reply(404, new byte[0], "");
  }

  @Override
  public void close() {
    client.close();
  }
}
