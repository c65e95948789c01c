package kutip.intake;

import java.util.ArrayList;
import java.util.List;
import kutip.article.ArticleDraft;
import kutip.article.ArticleService;
import kutip.article.StoreResult;

/** One import under way: gathers batches, stores each in its own transaction, counts. */
final class ImportRun {

  private static final int BATCH = 200;
  private static final long BATCH_CHARACTERS = 4_000_000;

  /** More refusals than this are counted but not listed: a wrong file may have millions. */
  private static final int MOST_LISTED = 10_000;

  private final ArticleService articles;
  private final ImportProgress progress;
  private final long bytesTotal;
  private final List<Placed> batch = new ArrayList<>();
  private final List<Refusal> refused = new ArrayList<>();
  private long batchCharacters;
  private long stored;
  private long duplicates;
  private long refusals;
  private long bytesBefore;
  private long bytesHere;

  ImportRun(ArticleService articles, ImportProgress progress, long bytesTotal) {
    this.articles = articles;
    this.progress = progress;
    this.bytesTotal = bytesTotal;
  }

  private record Placed(ArticleDraft draft, String file, long line) {}

  void add(ArticleDraft draft, String file, long line) {
    batch.add(new Placed(draft, file, line));
    batchCharacters += draft.text().length();
    if (batch.size() >= BATCH || batchCharacters >= BATCH_CHARACTERS) {
      store();
    }
  }

  void refuse(Refusal refusal) {
    refusals++;
    if (refused.size() < MOST_LISTED) {
      refused.add(refusal);
    }
    progress.refused(refusal);
  }

  /** Bytes of the current file that were read. */
  void at(long bytes) {
    bytesHere = bytes;
  }

  void endOfFile(long size) {
    store();
    bytesBefore += size;
    bytesHere = 0;
    report();
  }

  private void store() {
    if (batch.isEmpty()) {
      return;
    }
    List<StoreResult> results = articles.store(batch.stream().map(Placed::draft).toList());
    for (int i = 0; i < results.size(); i++) {
      switch (results.get(i)) {
        case StoreResult.Stored s -> stored++;
        case StoreResult.Duplicate d -> duplicates++;
        case StoreResult.Refused(String reason) ->
            refuse(new Refusal(batch.get(i).file(), batch.get(i).line(), reason));
      }
    }
    batch.clear();
    batchCharacters = 0;
    report();
  }

  private void report() {
    progress.at(stored, duplicates, refusals, bytesBefore + bytesHere, bytesTotal);
  }

  ImportSummary summary() {
    return new ImportSummary(stored, duplicates, refused);
  }
}
