package kutip.article;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kutip.article.search.Found;
import kutip.article.search.IndexedText;
import kutip.article.search.TextIndex;
import kutip.article.search.Wanted;
import kutip.shared.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Timeout;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Two words with a filter by language and day, newest first, over 100,000 articles; another number
 * by {@code KUTIP_BENCH_ARTICLES}. JMH prints p95; the time to index goes to standard output.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 5)
@Timeout(time = 2, timeUnit = TimeUnit.HOURS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class SearchBenchmark {

  private static final int BATCH = 500;

  private final Random random = new Random(7);
  private Path folder = Path.of("");
  private TextIndex index = TextIndex.inMemory();

  @Setup(Level.Trial)
  public void fill() throws java.io.IOException {
    int articles =
        Integer.parseInt(System.getenv().getOrDefault("KUTIP_BENCH_ARTICLES", "100000"));
    folder = Files.createTempDirectory("kutip-index");
    index = TextIndex.inFolder(folder);
    MadeNews news = new MadeNews(1);
    long began = System.nanoTime();
    for (int i = 0; i < articles; i += BATCH) {
      List<IndexedText> batch = new ArrayList<>();
      for (int j = i; j < i + BATCH; j++) {
        Language language = j % 2 == 0 ? Language.EN : Language.ID;
        Set<String> tags = Set.of("language:" + language.key());
        batch.add(new IndexedText(j, null, news.text(), news.day(), language, tags));
      }
      index.put(batch);
    }
    index.commit(articles);
    index.refresh();
    System.out.printf("indexed %d in %.1f s%n", articles, (System.nanoTime() - began) / 1e9);
  }

  @Benchmark
  public Found twoWordsAndAFilter() {
    String words = MadeNews.word(random.nextInt(60)) + " " + MadeNews.word(random.nextInt(3000));
    LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1000));
    return index.find(
        new Wanted(words, from, null, List.of(Set.of("language:id")), true), 0, 20);
  }

  @TearDown(Level.Trial)
  public void close() throws java.io.IOException {
    index.close();
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
