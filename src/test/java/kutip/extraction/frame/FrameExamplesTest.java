package kutip.extraction.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kutip.extraction.ClaimExtractor;
import kutip.extraction.Document;
import kutip.extraction.ExtractedClaim;
import kutip.extraction.NameRegistry;
import kutip.extraction.lexicon.Frame;
import kutip.extraction.lexicon.LanguagePack;
import kutip.extraction.resolve.SlotTexts;
import kutip.shared.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every frame of every language must read the sentences that it carries, and refuse the ones it
 * must.
 */
class FrameExamplesTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 11, 20);
  private static final NameRegistry REGISTRY = NameRegistry.bundled();
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.bundled();

  @TestFactory
  Stream<DynamicTest> everyFrameReadsItsExamples() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Language language : Language.values()) {
      for (Frame frame : LanguagePack.of(language).frames()) {
        frame.accept().forEach(e -> tests.add(accepts(language, frame, e)));
        frame.refuse().forEach(text -> tests.add(refuses(language, frame, text)));
      }
    }
    return tests.stream();
  }

  private static DynamicTest accepts(Language language, Frame frame, Frame.Example example) {
    return DynamicTest.dynamicTest(
        frame.id() + " accepts " + example.text(),
        () ->
            assertThat(claims(language, example.text()))
                .anySatisfy(claim -> {
                  assertThat(claim.slots().kind()).isEqualTo(frame.kind());
                  Map<String, String> read = SlotTexts.of(claim);
                  example
                      .claim()
                      .forEach((slot, wanted) ->
                          assertSlot(slot, wanted, read.getOrDefault(slot, "nothing")));
                }));
  }

  private static void assertSlot(String slot, String wanted, String read) {
    String figure = "\\d+(\\.\\d+)?";
    if (wanted.matches(figure) && read.matches(figure)) {
      assertThat(new BigDecimal(read)).as(slot).isEqualByComparingTo(wanted);
    } else {
      assertThat(read).as(slot).isEqualTo(wanted);
    }
  }

  private static DynamicTest refuses(Language language, Frame frame, String text) {
    return DynamicTest.dynamicTest(
        frame.id() + " refuses " + text,
        () ->
            assertThat(claims(language, text))
                .noneMatch(claim -> claim.frame().equals(frame.id())));
  }

  private static List<ExtractedClaim> claims(Language language, String text) {
    return EXTRACTOR.extract(new Document(null, text, PUBLISHED, language), REGISTRY).claims();
  }
}
