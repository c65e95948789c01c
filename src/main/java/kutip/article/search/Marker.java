package kutip.article.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kutip.shared.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;

/** Marks the words that a query matches, in a title or in the best passages of a text. */
public final class Marker {

  private static final int LONGEST = 100_000;
  private static final int PASSAGES = 2;

  private final Analyzer analyzer = Analyzers.all();
  private final Query query;

  public Marker(String words) {
    query = SearchWords.parse(words, analyzer);
  }

  /** A run of text, whether it is what was looked for or not. */
  public record Piece(String text, boolean marked) {}

  /** The whole title. */
  public List<Piece> title(String title, @Nullable Language language) {
    return pieces(title, language, new WholeBreakIterator());
  }

  /** The passages that match best; empty when the text itself has none of the words. */
  public List<Piece> passages(String text, @Nullable Language language) {
    Locale locale = language == null ? Locale.ROOT : Locale.of(language.key());
    List<Piece> pieces = pieces(text, language, BreakIterator.getSentenceInstance(locale));
    return pieces.stream().anyMatch(Piece::marked) ? pieces : List.of();
  }

  @SuppressWarnings("unchecked")
  private List<Piece> pieces(String text, @Nullable Language language, BreakIterator breaks) {
    UnifiedHighlighter highlighter =
        UnifiedHighlighter.builderWithoutSearcher(analyzer)
            .withBreakIterator(() -> breaks)
            .withFormatter(new AsPieces())
            .withMaxNoHighlightPassages(1)
            .withMaxLength(LONGEST)
            .build();
    try {
      Object found =
          highlighter.highlightWithoutSearcher(Analyzers.field(language), query, text, PASSAGES);
      return found == null ? List.of(new Piece(text, false)) : (List<Piece>) found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Texts stay texts: nothing here makes markup. */
  private static final class AsPieces extends PassageFormatter {

    @Override
    public Object format(Passage[] passages, String content) {
      List<Piece> pieces = new ArrayList<>();
      int before = 0;
      for (Passage passage : passages) {
        if (passage.getStartOffset() > before && before > 0) {
          pieces.add(new Piece(" … ", false));
        }
        add(passage, content, pieces);
        before = passage.getEndOffset();
      }
      return pieces;
    }

    private static void add(Passage passage, String content, List<Piece> pieces) {
      int at = passage.getStartOffset();
      for (int i = 0; i < passage.getNumMatches(); i++) {
        int from = Math.max(at, passage.getMatchStarts()[i]);
        int to = Math.min(passage.getEndOffset(), passage.getMatchEnds()[i]);
        if (to > from) {
          plain(content, at, from, pieces);
          pieces.add(new Piece(content.substring(from, to), true));
          at = to;
        }
      }
      plain(content, at, passage.getEndOffset(), pieces);
    }

    private static void plain(String content, int from, int to, List<Piece> pieces) {
      if (to > from) {
        pieces.add(new Piece(content.substring(from, to), false));
      }
    }
  }
}
