package kutip.article;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives every change once. Transactions commit in another order than they take their numbers, so a
 * number that is missing is waited for as long as any transaction may last.
 */
final class ChangeFeed {

  private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(15);

  /** How far back the numbers are looked at that may have been missing before a restart. */
  private static final int LOOK_BACK = 2000;

  private final ChangeRows rows;
  private final TreeMap<Long, Instant> missing = new TreeMap<>();
  private long last;
  private boolean erased;

  /** Goes on after a change that was handled with all before it. */
  ChangeFeed(ChangeRows rows, long watermark) {
    this.rows = rows;
    last = Math.max(0, watermark - LOOK_BACK);
    List<ChangeRows.Change> known = rows.after(last, LOOK_BACK);
    skip(known.stream().filter(c -> c.id() <= watermark).toList(), Instant.now());
    last = Math.max(last, watermark);
  }

  /** The articles of the next changes; empty when there are none now. */
  List<Long> next(int limit, Instant now) {
    missing.values().removeIf(since -> since.plus(LONGEST_TRANSACTION).isBefore(now));
    List<Long> articles = new ArrayList<>();
    if (!missing.isEmpty()) {
      for (ChangeRows.Change late : rows.among(missing.keySet())) {
        missing.remove(late.id());
        articles.add(late.article());
        erased |= late.erased();
      }
    }
    List<ChangeRows.Change> fresh = rows.after(last, limit);
    skip(fresh, now);
    for (ChangeRows.Change change : fresh) {
      articles.add(change.article());
      erased |= change.erased();
    }
    return articles.stream().distinct().toList();
  }

  private void skip(List<ChangeRows.Change> fresh, Instant now) {
    for (ChangeRows.Change change : fresh) {
      for (long id = Math.max(last + 1, change.id() - LOOK_BACK); id < change.id(); id++) {
        missing.put(id, now);
      }
      last = change.id();
    }
  }

  /** Whether something was erased since this was asked last. */
  boolean takeErased() {
    boolean was = erased;
    erased = false;
    return was;
  }

  /** The last change up to which none is missing. */
  long watermark() {
    Map.Entry<Long, Instant> first = missing.firstEntry();
    return first == null ? last : first.getKey() - 1;
  }
}
