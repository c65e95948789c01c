package kutip.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import kutip.article.ArticleDraft;
import kutip.extraction.Document;
import kutip.intake.ArticleLines;
import kutip.intake.Refusal;
import picocli.CommandLine.ExitCode;

/**
 * Goes through a file of articles on all cores and writes what is found in the order of the input,
 * holding only a few articles at a time.
 */
final class ArticleRun {

  /** Characters of articles under way at once; a single longer one goes alone. */
  private static final long MOST_UNDER_WAY = 16L << 20;

  private static final int CORES = Runtime.getRuntime().availableProcessors();

  private final PrintWriter err;
  private final String what;
  private final ArrayDeque<Task> tasks = new ArrayDeque<>();
  private long underWay;
  private long articles;
  private long found;
  private long refused;

  ArticleRun(PrintWriter err, String what) {
    this.err = err;
    this.what = what;
  }

  /**
   * What an article gave.
   *
   * @param lines for the output file
   * @param count how many these are
   * @param told for the user
   */
  record Result(byte[] lines, int count, String told) {}

  private record Task(long line, String article, long size, Future<Result> result) {}

  static Document document(ArticleDraft a) {
    return new Document(a.title(), a.text(), a.publishedOn(), a.language());
  }

  /**
   * The same file.
   *
   * @throws UsageException when it cannot be read
   */
  static Path readable(Path file) {
    if (Files.isDirectory(file) || !Files.isReadable(file)) {
      throw new UsageException(
          "cannot read " + file + (Files.exists(file) ? "" : ": no such file"));
    }
    return file;
  }

  /** Reads the input and writes the output; returns the command's exit code. */
  int each(Path input, Path output, Function<ArticleDraft, Result> work, Consumer<String> teller) {
    ExecutorService pool =
        Executors.newFixedThreadPool(CORES, Thread.ofPlatform().daemon().factory());
    try (OutputFile file = OutputFile.at(output);
        ArticleLines lines = ArticleLines.open(readable(input))) {
      for (var line = lines.next(); line != null; line = lines.next()) {
        switch (line) {
          case ArticleLines.Line.Refused r -> refuse(r.refusal());
          case ArticleLines.Line.Read r -> {
            drain(input, file.stream(), teller, MOST_UNDER_WAY - r.article().text().length());
            submit(pool, r, work);
          }
        }
      }
      drain(input, file.stream(), teller, 0);
      file.finish();
    } catch (IOException e) {
      throw new UsageException("cannot go on: " + e.getMessage());
    } finally {
      pool.shutdownNow();
    }
    err.printf("%d articles, %d %s, %d refused%n", articles, found, what, refused);
    return refused > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private void submit(
      ExecutorService pool, ArticleLines.Line.Read line, Function<ArticleDraft, Result> work) {
    ArticleDraft article = line.article();
    long size = article.text().length();
    underWay += size;
    tasks.add(
        new Task(
            line.number(), article.externalId(), size, pool.submit(() -> work.apply(article))));
  }

  /** Writes finished work, oldest first, until no more than {@code most} is under way. */
  private void drain(Path input, OutputStream out, Consumer<String> teller, long most)
      throws IOException {
    while (!tasks.isEmpty() && (underWay > most || tasks.size() >= CORES * 64)) {
      Task task = tasks.remove();
      underWay -= task.size();
      try {
        Result result = task.result().get();
        out.write(result.lines());
        articles++;
        found += result.count();
        teller.accept(result.told());
      } catch (ExecutionException e) {
        refuse(new Refusal(input.toString(), task.line(), "reading it failed: " + e.getCause()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }
  }

  private void refuse(Refusal refusal) {
    refused++;
    err.println(refusal);
  }
}
