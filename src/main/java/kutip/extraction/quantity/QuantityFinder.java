package kutip.extraction.quantity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import kutip.shared.Language;
import org.jspecify.annotations.Nullable;

/** Finds the quantities of texts in one language; immutable and safe for any number of threads. */
public final class QuantityFinder {

  private static final AtomicReferenceArray<@Nullable QuantityFinder> FINDERS =
      new AtomicReferenceArray<>(Language.values().length);

  private final Lexicon lexicon;

  private QuantityFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The finder of a language; its word lists are loaded at the first call. */
  public static QuantityFinder of(Language language) {
    QuantityFinder known = FINDERS.get(language.ordinal());
    if (known != null) {
      return known;
    }
    QuantityFinder fresh = new QuantityFinder(LexiconFiles.load(language));
    FINDERS.set(language.ordinal(), fresh);
    return fresh;
  }

  /**
   * All quantities of a text, from left to right, not overlapping. Spans count UTF-16 chars.
   *
   * @param published resolves relative dates; without it only absolute dates come out
   */
  public List<Quantity> find(CharSequence text, @Nullable LocalDate published) {
    Tokens tokens = new Scanner(lexicon, text.toString().toCharArray()).scan();
    List<Quantity> found = new ArrayList<>();
    AmountFinder amounts = new AmountFinder(tokens, lexicon);
    DateFinder dates = new DateFinder(tokens, published);
    int token = 0;
    while (token < tokens.count) {
      token = read(tokens, token, amounts, dates, found);
    }
    return List.copyOf(found);
  }

  private static int read(
      Tokens tokens, int token, AmountFinder amounts, DateFinder dates, List<Quantity> found) {
    Lexeme word = tokens.at(token);
    if (word.is(Kind.STARTS_DATE)) {
      DateQuantity date = dates.read(token);
      if (date != null) {
        found.add(date);
      }
      if (dates.next() > token) {
        return dates.next();
      }
    }
    if (!word.is(Kind.STARTS_AMOUNT)) {
      return token + 1;
    }
    Quantity amount = amounts.read(token);
    if (amount != null) {
      found.add(amount);
    }
    return amounts.next();
  }
}
