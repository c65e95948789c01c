package kutip.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kutip.article.ArticleFilter;
import kutip.article.ArticleQueries;
import kutip.article.ArticleService;
import kutip.job.JobProgress;
import kutip.job.JobRun;
import kutip.job.JobStep;
import kutip.job.JobWork;
import kutip.shared.ArticleId;
import org.springframework.stereotype.Component;

/** Reads stored articles again, batch by batch in the order of their ids. */
@Component
class ReadingWork implements JobWork {

  private static final int BATCH = 100;

  private final ArticleQueries articles;
  private final ArticleService store;
  private final ClaimService claims;
  private final ReadingRows rows;

  ReadingWork(
      ArticleQueries articles, ArticleService store, ClaimService claims, ReadingRows rows) {
    this.articles = articles;
    this.store = store;
    this.claims = claims;
    this.rows = rows;
  }

  @Override
  public String kind() {
    return ReadingAgain.KIND;
  }

  @Override
  public void run(JobRun run) {
    long total = articles.count(ArticleFilter.ALL);
    boolean preview = ReadingAgain.isPreview(run.job());
    List<ArticleId> next = after(run.place());
    while (!next.isEmpty()) {
      List<ArticleId> batch = next;
      run.step(() -> step(run, batch, total, preview));
      next = after(run.place());
    }
  }

  private List<ArticleId> after(String place) {
    return articles.idsAfter(new ArticleId(place.isEmpty() ? 0 : Long.parseLong(place)), BATCH);
  }

  private JobStep.Reached step(JobRun run, List<ArticleId> batch, long total, boolean preview) {
    List<ReadingChange> changes = claims.compare(batch);
    if (!preview && !changes.isEmpty()) {
      claims.read(batch);
      store.touch(changes.stream().map(ReadingChange::article).distinct().toList());
    }
    JobProgress before = run.progress();
    long known = before.counts().values().stream().mapToLong(Long::longValue).sum();
    rows.add(run.job().id(), known, changes);
    Map<String, Long> counts = new HashMap<>(before.counts());
    changes.forEach(change -> counts.merge(change.what().key(), 1L, Long::sum));
    return new JobStep.Reached(
        batch.getLast().toString(), new JobProgress(before.done() + batch.size(), total, counts));
  }
}
