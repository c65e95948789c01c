package kutip.intake;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kutip.intake.fetch.Fetched;
import kutip.intake.fetch.SafeFetch;
import kutip.intake.read.FeedDocument;
import kutip.intake.read.FeedItem;
import kutip.intake.read.InvalidArticleException;
import kutip.intake.read.Origin;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds feeds and steers them. */
@Service
public class FeedService {

  private static final int MINUTES = 30;
  private static final int HEADLINES = 5;

  private final FeedRows rows;
  private final FeedPoll poll;
  private final SafeFetch fetch;
  private final Clock clock = Clock.systemUTC();

  FeedService(FeedRows rows, FeedPoll poll, SafeFetch fetch) {
    this.rows = rows;
    this.poll = poll;
    this.fetch = fetch;
  }

  /**
   * Keeps a feed; it is asked for the first time soon.
   *
   * @return empty when the address is kept already
   */
  @Transactional
  public Optional<FeedId> add(String address, boolean wholePages, String who) {
    String bare = address.strip();
    return rows.isKnown(bare)
        ? Optional.empty()
        : Optional.of(rows.insert(bare, wholePages, MINUTES, who, clock.instant()));
  }

  /** Asks an address what it gives, without keeping anything. */
  public FeedProbe test(String address) {
    return switch (fetch.get(address, Fetched.Validators.NONE)) {
      case Fetched.Answer answer -> probe(answer);
      case Fetched.Failed(String reason, long wait) -> new FeedProbe.Fails(reason);
      case Fetched.NotModified nothing -> new FeedProbe.Fails("the server answers 304");
    };
  }

  private static FeedProbe probe(Fetched.Answer answer) {
    try {
      String address = answer.address().toString();
      FeedDocument feed =
          FeedDocument.parse(answer.body(), Origin.fetched(address, answer.charset()));
      List<String> headlines =
          feed.items().stream()
              .map(FeedItem::title)
              .filter(Objects::nonNull)
              .map(title -> "" + title)
              .limit(HEADLINES)
              .toList();
      return new FeedProbe.Works(feed.title(), feed.items().size(), headlines);
    } catch (InvalidArticleException e) {
      return new FeedProbe.Fails(e.getMessage());
    }
  }

  /** Asks a feed now, whatever its schedule; returns when it has answered. */
  public void poll(FeedId id) {
    rows.find(id).ifPresent(poll::poll);
  }

  @Transactional
  public void pause(FeedId id) {
    rows.pause(id, true);
  }

  /** Lets a feed be asked again, soon. */
  @Transactional
  public void resume(FeedId id) {
    rows.pause(id, false);
    rows.pollAt(id, clock.instant());
  }

  /** Forgets a feed; what it brought stays. */
  @Transactional
  public void remove(FeedId id) {
    rows.delete(id);
  }
}
