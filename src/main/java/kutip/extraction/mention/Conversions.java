package kutip.extraction.mention;

import java.util.List;
import kutip.extraction.quantity.MoneyQuantity;
import kutip.extraction.text.Tokens;

/**
 * Takes the same amount in another currency, in brackets behind it, for part of the amount:
 * "143億ドル（約2兆600億円）まで".
 */
final class Conversions {

  /** How many words a bracket holds besides the amount: "about", "currently". */
  private static final int WORDS = 3;

  private final NounClasses classes;

  Conversions(NounClasses classes) {
    this.classes = classes;
  }

  void join(Tokens tokens, List<Element> elements) {
    for (int i = 0; i + 3 < elements.size(); i++) {
      boolean bound = elements.get(i + 1).is(classes.atLeast());
      int open = bound ? i + 2 : i + 1;
      if (elements.get(i).quantity instanceof MoneyQuantity amount
          && open < elements.size()
          && "(（".indexOf(tokens.first(elements.get(open).from)) >= 0) {
        join(tokens, elements, i, open, amount);
      }
      if (elements.get(i).quantity instanceof MoneyQuantity amount) {
        restated(elements, i, amount);
      }
    }
  }

  /** "2兆ドル、日本円で300兆円を超え": the amount goes on behind a comma. */
  private void restated(List<Element> elements, int at, MoneyQuantity amount) {
    int i = elements.get(at + 1).type == Element.Type.PUNCTUATION ? at + 2 : at + 1;
    boolean again =
        i + 1 < elements.size()
            && elements.get(i).is(classes.converted())
            && elements.get(i + 1).quantity instanceof MoneyQuantity other
            && !other.currency().equals(amount.currency());
    if (again) {
      elements.get(at).to = elements.get(i + 1).to;
      elements.subList(at + 1, i + 2).clear();
    }
  }

  private void join(Tokens tokens, List<Element> elements, int at, int open, MoneyQuantity amount) {
    int i = open + 1;
    while (i < elements.size() && i - open - 1 < WORDS && plain(elements.get(i))) {
      i++;
    }
    boolean other =
        i < elements.size()
            && elements.get(i).quantity instanceof MoneyQuantity again
            && !again.currency().equals(amount.currency());
    int close = i + 1;
    while (other && close < elements.size() && close - i < WORDS && plain(elements.get(close))) {
      close++;
    }
    if (other
        && close < elements.size()
        && ")）".indexOf(tokens.first(elements.get(close).from)) >= 0) {
      elements.get(at).to = elements.get(close).to;
      elements.subList(at + 1, close + 1).clear();
      boolean least = at + 1 < elements.size() && elements.get(at + 1).is(classes.atLeast());
      elements.get(at).quantity = least ? bounded(amount) : amount;
    }
  }

  /** "300億ドル(約4兆5000億円)以上": the bracket parts the bound from its amount. */
  private static MoneyQuantity bounded(MoneyQuantity amount) {
    return new MoneyQuantity(
        amount.start(),
        amount.end(),
        amount.low(),
        null,
        amount.currency(),
        amount.halfWidth(),
        amount.approximate());
  }

  private static boolean plain(Element e) {
    return e.type == Element.Type.PHRASE || e.type == Element.Type.WORD;
  }
}
