package kutip.extraction.mention;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import kutip.extraction.ClaimExtractor;
import kutip.extraction.Document;
import kutip.extraction.Extraction;
import kutip.extraction.NameRegistry;
import kutip.shared.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time for one article of 10 kB and one of 10 MB, which must be a thousand times as long at most 1.5-fold. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 10)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class GrowthBenchmark {

  @Param({"10000", "10000000"})
  int characters = 10_000;

  private Document document = new Document(null, "", null, null);
  private final NameRegistry registry = NameRegistry.bundled();
  private final ClaimExtractor extractor = ClaimExtractor.bundled();

  @Setup
  public void makeText() {
    String text = GeneratedNews.ofCharacters(Language.EN, characters);
    document = new Document("Headline", text, LocalDate.of(2025, 11, 20), Language.EN);
  }

  @Benchmark
  public Extraction read() {
    return extractor.extract(document, registry);
  }
}
