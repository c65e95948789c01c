package kutip.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import kutip.article.ArticleDraft;
import kutip.article.ArticleService;
import kutip.article.StoreResult;
import kutip.intake.read.Findings;
import kutip.intake.read.Place;
import org.jspecify.annotations.Nullable;

/**
 * One import under way: gathers batches, stores each in one transaction together with its refusals
 * and with where the import then is, and counts. While a batch is stored the one behind it is read
 * for claims: storing keeps one processor busy, and the others would wait.
 */
final class ImportRun implements Findings {

  /** Each batch groups the claims of its companies anew, so that small ones cost more. */
  static final int BATCH = 1000;

  private static final long BATCH_CHARACTERS = 4_000_000;

  /** More refusals than this are counted but not held: a wrong file may have millions. */
  private static final int MOST_LISTED = 10_000;

  private final ArticleService articles;
  private final ImportProgress progress;
  private final ImportDefaults defaults;
  private final ImportLedger ledger;
  private final long bytesTotal;
  private final int batchSize;
  private final List<Placed> batch = new ArrayList<>();
  private final List<Refusal> refusedSince = new ArrayList<>();
  private final List<Refusal> refused = new ArrayList<>();
  private ImportCounts counts = ImportCounts.NONE;
  private ImportPlace done = ImportPlace.START;
  private ImportPlace at = ImportPlace.START;
  private long batchCharacters;
  private long bytesBefore;
  private long bytesHere;
  private @Nullable Full waiting;

  ImportRun(
      ArticleService articles, ImportProgress progress, ImportDefaults defaults, long bytesTotal) {
    this(articles, progress, defaults, ImportLedger.NONE, bytesTotal, BATCH);
  }

  ImportRun(
      ArticleService articles,
      ImportProgress progress,
      ImportDefaults defaults,
      ImportLedger ledger,
      long bytesTotal,
      int batchSize) {
    this.articles = articles;
    this.progress = progress;
    this.defaults = defaults;
    this.ledger = ledger;
    this.bytesTotal = bytesTotal;
    this.batchSize = batchSize;
  }

  /** Passes over everything that an earlier run has done. */
  void goOnFrom(ImportPlace place, ImportCounts before) {
    done = place;
    counts = before;
  }

  private record Placed(ArticleDraft draft, Place place) {}

  /**
   * A batch to be stored.
   *
   * @param at where the import is behind it
   * @param bytes read up to there
   */
  private record Full(
      Future<List<ArticleDraft>> drafts,
      List<Place> places,
      List<Refusal> refused,
      ImportPlace at,
      long bytes) {

    List<ArticleDraft> prepared() {
      try {
        return drafts.get();
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted before a batch was stored", e);
      }
    }
  }

  @Override
  public void article(ArticleDraft draft, Place place) {
    if (isDone()) {
      return;
    }
    batch.add(new Placed(defaults.fill(draft), place));
    batchCharacters += draft.text().length();
    storeWhenFull();
  }

  @Override
  public void refused(Place place, String reason) {
    refuse(refusal(place, reason));
  }

  private static Refusal refusal(Place place, String reason) {
    return new Refusal(place.file(), place.line(), reason);
  }

  void refuse(Refusal refusal) {
    if (!isDone()) {
      refusedSince.add(refusal);
      storeWhenFull();
    }
  }

  private boolean isDone() {
    at = new ImportPlace(at.file(), at.items() + 1);
    return at.file() == done.file() && at.items() <= done.items();
  }

  @Override
  public void at(long bytes) {
    bytesHere = bytes;
  }

  /** Whether an earlier run has done the file that comes next; then it is passed over. */
  boolean passDone(long size) {
    boolean passed = at.file() < done.file();
    if (passed) {
      nextFile(size);
    }
    return passed;
  }

  void endOfFile(long size) {
    nextFile(size);
    closeBatch();
    storeWaiting();
  }

  private void nextFile(long size) {
    at = new ImportPlace(at.file() + 1, 0);
    bytesBefore += size;
    bytesHere = 0;
  }

  private void storeWhenFull() {
    if (batch.size() + refusedSince.size() >= batchSize || batchCharacters >= BATCH_CHARACTERS) {
      closeBatch();
    }
  }

  private void closeBatch() {
    Full full =
        new Full(
            articles.expect(batch.stream().map(Placed::draft).toList()),
            batch.stream().map(Placed::place).toList(),
            List.copyOf(refusedSince),
            at,
            bytesBefore + bytesHere);
    batch.clear();
    batchCharacters = 0;
    refusedSince.clear();
    storeWaiting();
    waiting = full;
  }

  private void storeWaiting() {
    Full full = waiting;
    if (full == null) {
      return;
    }
    waiting = null;
    List<ArticleDraft> drafts = full.prepared();
    ImportLedger.Entry entry = ledger.commit(() -> stored(full, drafts));
    counts = entry.counts();
    for (Refusal refusal : entry.refused()) {
      if (refused.size() < MOST_LISTED) {
        refused.add(refusal);
      }
      progress.refused(refusal);
    }
    progress.at(counts.stored(), counts.duplicates(), counts.refused(), entry.bytes(), bytesTotal);
  }

  /** Stores the batch; changes nothing in this object, since it may be asked again. */
  private ImportLedger.Entry stored(Full full, List<ArticleDraft> drafts) {
    List<Refusal> all = new ArrayList<>(full.refused());
    long stored = counts.stored();
    long duplicates = counts.duplicates();
    List<StoreResult> results = drafts.isEmpty() ? List.of() : articles.store(drafts);
    for (int i = 0; i < results.size(); i++) {
      switch (results.get(i)) {
        case StoreResult.Stored s -> stored++;
        case StoreResult.Duplicate d -> duplicates++;
        case StoreResult.Refused(String reason) -> all.add(refusal(full.places().get(i), reason));
      }
    }
    return new ImportLedger.Entry(
        new ImportCounts(stored, duplicates, counts.refused() + all.size()),
        all,
        full.at(),
        full.bytes());
  }

  ImportSummary summary() {
    return new ImportSummary(counts.stored(), counts.duplicates(), refused);
  }
}
