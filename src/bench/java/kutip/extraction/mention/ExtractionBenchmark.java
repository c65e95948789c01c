package kutip.extraction.mention;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import kutip.extraction.ClaimExtractor;
import kutip.extraction.Document;
import kutip.extraction.Extraction;
import kutip.extraction.NameRegistry;
import kutip.extraction.lexicon.LanguagePack;
import kutip.extraction.text.Tokens;
import kutip.shared.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Words (Chinese and Japanese: characters) read a second on one core, beside the floor: the same text cut into
 * tokens and scanned once for the registry's names. The ratio of the two is what counts across machines.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class ExtractionBenchmark {

  /** Every text is cut to this many words or characters, so that an operation is one of them. */
  static final int UNITS = 10_000;

  @Param({"EN", "ID", "ZH", "JA"})
  Language language = Language.EN;

  private String text = "";
  private Document document = new Document(null, "", null, null);
  private final NameRegistry registry = NameRegistry.bundled();
  private final ClaimExtractor extractor = ClaimExtractor.bundled();
  private NameIndex names = new NameIndex(registry, LanguagePack.of(language));

  @Setup
  public void makeText() {
    text = GeneratedNews.ofUnits(language, UNITS);
    document = new Document("Headline", text, LocalDate.of(2025, 11, 20), language);
    names = new NameIndex(registry, LanguagePack.of(language));
  }

  @Benchmark
  @OperationsPerInvocation(UNITS)
  public Extraction engine() {
    return extractor.extract(document, registry);
  }

  @Benchmark
  @OperationsPerInvocation(UNITS)
  public int floor() {
    Tokens tokens = names.tokenizer().tokenize(text);
    int found = 0;
    for (int i = 0; i < tokens.size(); i++) {
      found += names.at(tokens, i, tokens.size()) == null ? 0 : 1;
    }
    return found;
  }
}
