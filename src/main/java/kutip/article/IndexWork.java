package kutip.article;

import java.time.Duration;
import java.util.Map;
import kutip.job.JobProgress;
import kutip.job.JobRun;
import kutip.job.JobStep;
import kutip.job.JobWork;
import org.springframework.stereotype.Component;

/** Builds the search index of the node that does the job from scratch, and tells how far it is. */
@Component
class IndexWork implements JobWork {

  private static final Duration PAUSE = Duration.ofMillis(300);

  private final SearchIndex index;
  private final ArticleQueries articles;

  IndexWork(SearchIndex index, ArticleQueries articles) {
    this.index = index;
    this.articles = articles;
  }

  @Override
  public String kind() {
    return IndexBuilding.KIND;
  }

  @Override
  public void run(JobRun run) throws InterruptedException {
    if (!index.kept()) {
      throw new IllegalStateException("this process keeps no search index");
    }
    long total = articles.count(ArticleFilter.ALL);
    index.rebuild();
    while (index.rebuilding()) {
      index.open();
      run.step(() -> reached(index.built(), total));
      Thread.sleep(PAUSE);
    }
    run.step(() -> reached(index.built(), index.built()));
  }

  private static JobStep.Reached reached(long done, long total) {
    return new JobStep.Reached("", new JobProgress(done, total, Map.of()));
  }
}
