package kutip.extraction.mention;

import java.util.List;
import kutip.extraction.text.Tokens;

/**
 * Takes a company's team or laboratory, named behind it, for part of the company's name: "메타의 ‘초지능
 * 연구소’에 합류", "Metaの超知能チームに移籍".
 */
final class Units {

  private static final int REACH = 8;

  private static final int BRACKET = 10;

  private final NounClasses classes;

  Units(NounClasses classes) {
    this.classes = classes;
  }

  void join(Tokens tokens, List<Element> elements) {
    for (int i = 0; i + 1 < elements.size(); i++) {
      int end = elements.get(i).type == Element.Type.COMPANY ? end(tokens, elements, i) : -1;
      if (end > i + 1) {
        elements.get(i).to = elements.get(end - 1).to;
        elements.subList(i + 1, end).clear();
      }
    }
  }

  /** Where the unit of a company ends, or -1. */
  private int end(Tokens tokens, List<Element> elements, int company) {
    boolean quoted = false;
    for (int i = company + 1; i < elements.size() && i - company <= REACH; i++) {
      Element e = elements.get(i);
      if (e.is(classes.unitEnd()) && !quoted) {
        return i;
      }
      if (e.is(classes.unit())) {
        int end = bracket(tokens, elements, i + 1);
        boolean closed =
            quoted && end < elements.size() && mark(tokens, elements.get(end), "’”'\"」』");
        return closed ? end + 1 : quoted ? -1 : end;
      }
      boolean owner = i == company + 1 && e.is(classes.possessive());
      boolean opens = !quoted && mark(tokens, e, "‘“'\"「『");
      quoted |= opens;
      boolean word =
          e.type == Element.Type.WORD || e.is(classes.roleMod()) || e.is(classes.trade());
      if (!owner && !opens && !word) {
        return -1;
      }
    }
    return -1;
  }

  /** Behind a bracket that repeats the unit's name, if one follows. */
  private static int bracket(Tokens tokens, List<Element> elements, int at) {
    if (at >= elements.size() || !mark(tokens, elements.get(at), "(（")) {
      return at;
    }
    for (int i = at + 1; i < elements.size() && i - at <= BRACKET; i++) {
      if (mark(tokens, elements.get(i), ")）")) {
        return i + 1;
      }
    }
    return at;
  }

  private static boolean mark(Tokens tokens, Element e, String marks) {
    return tokens.text(e.from).length() == 1 && marks.indexOf(tokens.first(e.from)) >= 0;
  }
}
