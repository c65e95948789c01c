package kutip.cli;

import java.io.PrintWriter;
import kutip.intake.ImportProgress;
import kutip.intake.Refusal;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Shows how far an import is: a bar on a terminal, a line now and then elsewhere. */
final class Progress implements ImportProgress, AutoCloseable {

  private static final long LINE_EVERY = 10_000;

  private final PrintWriter err;
  private final @Nullable ProgressBar bar;
  private long toldAt;

  private Progress(PrintWriter err, @Nullable ProgressBar bar) {
    this.err = err;
    this.bar = bar;
  }

  static Progress on(PrintWriter err) {
    // JDK 22 to 24 otherwise give a console without a terminal, too.
    System.setProperty("jdk.console", "java.base");
    boolean terminal = System.console() != null;
    ProgressBar bar =
        terminal
            ? new ProgressBarBuilder()
                .setTaskName("Importing")
                .setInitialMax(0)
                .setUnit(" MB", 1 << 20)
                .clearDisplayOnFinish()
                .build()
            : null;
    return new Progress(err, bar);
  }

  @Override
  public void at(long stored, long duplicates, long refused, long bytesRead, long bytesTotal) {
    long articles = stored + duplicates;
    if (bar != null) {
      bar.maxHint(bytesTotal);
      bar.stepTo(bytesRead);
      bar.setExtraMessage(" " + articles + " articles");
    } else if (articles - toldAt >= LINE_EVERY) {
      toldAt = articles;
      err.println(articles + " articles so far, " + refused + " refused");
    }
  }

  @Override
  public void refused(Refusal refusal) {
    err.println(refusal);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
