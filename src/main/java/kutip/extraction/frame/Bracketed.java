package kutip.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import kutip.extraction.lexicon.Slot;
import kutip.extraction.mention.Element;
import kutip.extraction.mention.Sentence;
import kutip.shared.ClaimKind;

/**
 * Percentages in brackets right behind the company whose share moved: "오라클(-13.8%), AMD(-6.4%)".
 */
final class Bracketed {

  private Bracketed() {}

  /** The company right before the bracket that holds a match's percentage, or -1. */
  static int owner(Match match) {
    int percent = match.position(Slot.PERCENT);
    return match.frame().kind() != ClaimKind.MARKET_CAP_CHANGE || percent < 0
        ? -1
        : owner(match.sentence(), percent);
  }

  /** The other companies of the sentence with such a percentage of the same sign. */
  static List<Match> others(Match match) {
    List<Match> all = new ArrayList<>();
    int percent = match.position(Slot.PERCENT);
    if (owner(match) < 0) {
      return all;
    }
    Sentence sentence = match.sentence();
    for (int i = 0; i < sentence.elements().size(); i++) {
      boolean another = i != percent && sentence.elements().get(i).type() == Element.Type.PERCENT;
      int owner = another ? owner(sentence, i) : -1;
      if (owner >= 0 && sign(sentence, i) == sign(sentence, percent)) {
        all.add(match.with(Slot.COMPANY, owner).with(Slot.PERCENT, i));
      }
    }
    return all;
  }

  private static int owner(Sentence sentence, int percent) {
    int open = sign(sentence, percent) == 0 ? percent - 1 : percent - 2;
    boolean bracket = open > 0 && "(（".indexOf(first(sentence, open)) >= 0;
    return bracket && sentence.elements().get(open - 1).type() == Element.Type.COMPANY
        ? open - 1
        : -1;
  }

  private static int sign(Sentence sentence, int percent) {
    char before = percent == 0 ? ' ' : first(sentence, percent - 1);
    return "-−▼↓".indexOf(before) >= 0 ? -1 : "+▲↑".indexOf(before) >= 0 ? 1 : 0;
  }

  private static char first(Sentence sentence, int element) {
    return sentence.tokens().first(sentence.elements().get(element).from());
  }
}
