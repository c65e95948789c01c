package kutip.extraction;

import java.util.ArrayList;
import java.util.List;
import kutip.extraction.lexicon.LanguagePack;
import kutip.extraction.text.CodePoints;
import kutip.extraction.text.Sentences;
import kutip.extraction.text.Tokenizer;
import kutip.extraction.text.Tokens;
import kutip.shared.Language;
import kutip.shared.TextSpan;
import org.jspecify.annotations.Nullable;

/** Cuts a text into sentences as the engine does. */
public final class SentenceSpans {

  private SentenceSpans() {}

  /** In code points, in the order of the text; the language is found when none is given. */
  public static List<TextSpan> of(String text, @Nullable Language language) {
    LanguagePack pack =
        LanguagePack.of(language == null ? LanguageDetector.detect(text) : language);
    Tokenizer tokenizer = new Tokenizer(pack.lexicon().vocabulary(), pack.settings().elisions());
    Tokens tokens = tokenizer.tokenize(text);
    Sentences cut = Sentences.of(tokens, pack.settings().abbreviations());
    CodePoints points = new CodePoints(text);
    List<TextSpan> spans = new ArrayList<>();
    for (int i = 0; i < cut.size(); i++) {
      spans.add(points.span(tokens.start(cut.from(i)), tokens.end(cut.to(i) - 1)));
    }
    return spans;
  }
}
