package kutip.extraction.mention;

import java.util.List;
import java.util.Map;
import kutip.extraction.lexicon.ClassSet;
import kutip.extraction.lexicon.LanguagePack;
import kutip.extraction.lexicon.SplitPhrases;
import kutip.extraction.text.Folding;
import kutip.extraction.text.Tokens;

/**
 * Brings verbs of two parts together: "gab" is a fall when "nach" ends its clause, "wurde" a
 * dismissal when "entlassen" does. The first part becomes the trigger, the second one a plain word.
 */
final class SplitVerbs {

  private static final int REACH = 30;

  private final SplitPhrases phrases;
  private final ClassSet heads;
  private final ClassSet borders;

  SplitVerbs(LanguagePack pack) {
    this.phrases = pack.lexicon().splits();
    this.heads = pack.classes(SplitPhrases.HEAD);
    this.borders = pack.classes("clause", "and");
  }

  void join(Tokens tokens, List<Element> elements) {
    if (phrases.isEmpty()) {
      return;
    }
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).is(heads)) {
        join(tokens, elements, i);
      }
    }
  }

  private void join(Tokens tokens, List<Element> elements, int head) {
    Element first = elements.get(head);
    Map<String, ClassSet> ends = phrases.ends(text(tokens, first));
    for (int i = head + 1; i < elements.size() && i - head <= REACH; i++) {
      Element e = elements.get(i);
      String end = text(tokens, e);
      ClassSet whole = ends.get(end);
      if (whole != null && endsClause(elements, i)) {
        if (nearer(tokens, elements, head, i, end)) {
          return;
        }
        first.classes = whole;
        e.classes = ClassSet.NONE;
        e.type = Element.Type.WORD;
        return;
      }
      if (tokens.is(e.from, ';')) {
        return;
      }
    }
  }

  /** "will … ausgeben, und bald soll … werden": the end belongs to the last head before it. */
  private boolean nearer(Tokens tokens, List<Element> elements, int head, int to, String end) {
    for (int i = head + 1; i < to; i++) {
      Element e = elements.get(i);
      if (e.is(heads) && phrases.ends(text(tokens, e)).containsKey(end)) {
        return true;
      }
    }
    return false;
  }

  private static String text(Tokens tokens, Element e) {
    return Folding.lower(tokens.text(e.from, e.to));
  }

  private boolean endsClause(List<Element> elements, int i) {
    return i + 1 == elements.size()
        || elements.get(i + 1).type == Element.Type.PUNCTUATION
        || elements.get(i + 1).is(borders);
  }
}
