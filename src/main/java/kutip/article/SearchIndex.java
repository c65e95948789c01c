package kutip.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kutip.article.search.IndexedText;
import kutip.article.search.TextIndex;
import kutip.shared.ArticleId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps this node's full-text index in step with the store, by following the table of changes from
 * where the index itself says that it stands.
 */
@Component
class SearchIndex implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(SearchIndex.class);
  private static final Duration PAUSE = Duration.ofMillis(300);
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);
  private static final Duration COMMIT_EVERY = Duration.ofSeconds(5);
  private static final int BATCH = 500;

  /** Where the index lives. */
  enum Mode {
    /** Nowhere: commands beside a running server leave its index alone. */
    OFF,
    /** In memory, followed within each search: for tests. */
    MEMORY,
    /** In the folder of the store, followed all the time. */
    FOLDER
  }

  private final Mode mode;
  private final Path folder;
  private final ChangeRows changes;
  private final ArticleRepository articles;
  private final ObjectProvider<ArticleTags> tags;
  private final Object following = new Object();
  private volatile CountDownLatch stopped = new CountDownLatch(1);
  private volatile @Nullable TextIndex index;
  private volatile @Nullable Thread follower;
  private volatile boolean building;
  private volatile boolean rebuild;
  private volatile long built;
  private @Nullable ChangeFeed feed;
  private Instant committed = Instant.EPOCH;
  private boolean dirty;

  SearchIndex(
      @Value("${kutip.search:off}") Mode mode,
      @Value("${kutip.data:./data}") Path data,
      @Value("${kutip.index:}") String folder,
      ChangeRows changes,
      ArticleRepository articles,
      ObjectProvider<ArticleTags> tags) {
    this.mode = mode;
    // Nodes that share a data folder each keep an index of their own.
    this.folder = folder.isBlank() ? data.resolve("index") : Path.of(folder);
    this.changes = changes;
    this.articles = articles;
    this.tags = tags;
  }

  /** The index; empty when this process has none. */
  Optional<TextIndex> open() {
    if (mode == Mode.MEMORY) {
      synchronized (following) {
        if (index == null) {
          index = TextIndex.inMemory();
        }
        while (follow()) {
          log.trace("following");
        }
      }
    }
    return Optional.ofNullable(index);
  }

  /** Whether the index is being built from scratch, so that searches do not find everything yet. */
  boolean building() {
    return building;
  }

  /** Builds the index from scratch in the background. */
  void rebuild() {
    built = 0;
    rebuild = true;
  }

  /** Whether that was asked for and is not done yet. */
  boolean rebuilding() {
    return rebuild || building;
  }

  /** Articles that the last building has put into the index so far. */
  long built() {
    return built;
  }

  /** Whether this process keeps an index at all. */
  boolean kept() {
    return mode != Mode.OFF;
  }

  @Override
  public void start() {
    if (mode != Mode.FOLDER) {
      return;
    }
    Thread thread = Thread.ofPlatform().name("search-index").daemon().unstarted(this::run);
    stopped = new CountDownLatch(1);
    follower = thread;
    thread.start();
  }

  private void run() {
    try {
      Files.createDirectories(folder);
      index = TextIndex.inFolder(folder);
    } catch (IOException | RuntimeException e) {
      log.error("the search index in {} cannot be opened; searching reads the store", folder, e);
      return;
    }
    while (follower != null) {
      try {
        if (!follow()) {
          pause(PAUSE);
        }
      } catch (RuntimeException e) {
        log.warn("the search index could not follow; it tries again", e);
        feed = null;
        pause(PAUSE_AFTER_FAILURE);
      }
    }
  }

  /** Ended by {@link #stop}; an interrupt would close the index's files. */
  private void pause(Duration most) {
    try {
      stopped.await(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      log.debug("the search index goes on until it is stopped", e);
    }
  }

  /** One step; whether there may be more to do at once. */
  private boolean follow() {
    synchronized (following) {
      TextIndex open = index;
      if (open == null) {
        return false;
      }
      if (rebuild || open.watermark() < 0) {
        build(open);
      }
      ChangeFeed at = feed;
      if (at == null) {
        at = new ChangeFeed(changes, open.watermark());
        feed = at;
      }
      List<Long> changed = at.next(BATCH, Instant.now());
      if (!changed.isEmpty()) {
        put(open, changed);
        if (at.takeErased()) {
          open.expunge();
        }
        open.refresh();
        dirty = true;
      }
      commitSometimes(open, at, changed.isEmpty());
      return !changed.isEmpty();
    }
  }

  /** Searches see changes at once; that they are kept for good may lag, as they come again. */
  private void commitSometimes(TextIndex open, ChangeFeed at, boolean idle) {
    Instant now = Instant.now();
    if (dirty && (idle || committed.plus(COMMIT_EVERY).isBefore(now))) {
      open.commit(at.watermark());
      committed = now;
      dirty = false;
    }
  }

  private void build(TextIndex open) {
    building = true;
    rebuild = false;
    built = 0;
    Instant began = Instant.now();
    long watermark = changes.last();
    open.clear();
    long after = 0;
    List<Long> ids = articles.idsAfter(after, BATCH);
    while (!ids.isEmpty() && (mode == Mode.MEMORY || follower != null)) {
      put(open, ids);
      open.refresh();
      after = ids.getLast();
      built += ids.size();
      ids = articles.idsAfter(after, BATCH);
    }
    if (ids.isEmpty()) {
      open.commit(watermark);
      feed = null;
      building = false;
      log.info(
          "search index built: {} articles in {}",
          open.size(),
          Duration.between(began, Instant.now()));
    }
  }

  private void put(TextIndex open, List<Long> ids) {
    List<ArticleEntity> found = articles.findAllById(ids);
    Map<Long, Set<String>> known = tags(found);
    open.put(
        found.parallelStream()
            .map(a -> text(a, known.getOrDefault(a.articleId().value(), Set.of())))
            .toList());
    Set<Long> gone = new HashSet<>(ids);
    found.forEach(a -> gone.remove(a.articleId().value()));
    open.remove(gone);
  }

  private Map<Long, Set<String>> tags(List<ArticleEntity> found) {
    List<ArticleId> ids = found.stream().map(ArticleEntity::articleId).toList();
    Map<Long, Set<String>> all = new HashMap<>();
    tags.orderedStream()
        .forEach(knowing ->
            knowing
                .of(ids)
                .forEach((id, tags) ->
                    all.computeIfAbsent(id.value(), i -> new HashSet<>())
                        .addAll(SearchTags.of(tags))));
    return all;
  }

  private static IndexedText text(ArticleEntity a, Set<String> known) {
    List<String> all = new ArrayList<>(known);
    if (a.language != null) {
      all.add(SearchTags.language(a.language));
    }
    if (a.source != null) {
      all.add(SearchTags.source(a.source));
    }
    return new IndexedText(
        a.articleId().value(), a.title, a.body, a.publishedOn, a.language, Set.copyOf(all));
  }

  @Override
  public void stop() {
    Thread thread = follower;
    follower = null;
    stopped.countDown();
    if (thread != null) {
      try {
        thread.join(Duration.ofSeconds(10));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    close();
  }

  private void close() {
    synchronized (following) {
      TextIndex open = index;
      index = null;
      if (open != null) {
        try {
          if (dirty && feed != null) {
            open.commit(feed.watermark());
          }
          open.close();
        } catch (IOException | RuntimeException e) {
          log.warn("the search index did not close well", e);
        }
      }
      feed = null;
    }
  }

  @Override
  public boolean isRunning() {
    return follower != null || index != null;
  }
}
