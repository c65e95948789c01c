package kutip.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import kutip.article.ArticleDraft;
import kutip.article.ArticlesExpected;
import kutip.company.RegistryQueries;
import kutip.extraction.ClaimExtractor;
import kutip.extraction.Document;
import kutip.extraction.NameRegistry;
import kutip.shared.Language;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
  private static final String TEXT = "Meta laid off 300 employees in its AI unit.";

  private final NameRegistry names = NameRegistry.bundled();
  private final RegistryQueries registry = mock(RegistryQueries.class);
  private final TextReader reader = new TextReader(ClaimExtractor.bundled());
  private final ReadAhead ahead = new ReadAhead(reader, registry);

  private void expect(String... texts) {
    when(registry.current()).thenReturn(names);
    ahead.on(
        new ArticlesExpected(
            List.of(texts).stream()
                .map(t -> new ArticleDraft("a", null, t, DAY, Language.EN, null, null))
                .toList()));
  }

  private static Document document(String text) {
    return new Document(null, text, DAY, Language.EN);
  }

  @Test
  void whatWasReadAheadIsWhatReadingFindsAndGivenOnce() {
    expect(TEXT);

    assertThat(ahead.take(document(TEXT), names))
        .isNotEmpty()
        .isEqualTo(reader.read(document(TEXT), names));
    assertThat(ahead.take(document(TEXT), names)).isNull();
  }

  @Test
  void anotherDayLanguageOrRegistryIsReadAnew() {
    expect(TEXT);

    assertThat(ahead.take(new Document(null, TEXT, DAY.plusDays(1), Language.EN), names)).isNull();
    assertThat(ahead.take(new Document(null, TEXT, DAY, Language.ID), names)).isNull();
    assertThat(ahead.take(document(TEXT), new NameRegistry(names.entries(), "later"))).isNull();
  }

  @Test
  void whatNobodyAsksForMakesWay() {
    String filler = " ".repeat(3_000_000);

    expect(TEXT + filler);
    expect("One." + filler);
    expect("Two." + filler);

    assertThat(ahead.take(document(TEXT + filler), names)).isNull();
    assertThat(ahead.take(document("Two." + filler), names)).isNotNull();
  }
}
