package kutip.extraction.mention;

import java.util.List;
import kutip.extraction.text.Tokens;

/**
 * Words that say what a company makes before they name it: "AI training data provider Scale AI".
 */
final class Introductions {

  private static final int WORDS = 5;

  private Introductions() {}

  /** Whether nothing but such words stands between a place and a company. */
  static boolean leads(NounClasses classes, Tokens tokens, List<Element> elements, int from) {
    boolean told = false;
    for (int i = from; i < elements.size() && i - from <= WORDS; i++) {
      Element e = elements.get(i);
      if (e.type == Element.Type.COMPANY && !e.resolved && e.entity != null) {
        boolean introduced =
            told || e.from < e.nameFrom || (i > 0 && elements.get(i - 1).is(classes.nameIntro()));
        return introduced;
      }
      boolean tells =
          e.type == Element.Type.WORD
              ? !tokens.capitalised(e.from)
              : e.is(classes.roleMod())
                  || e.is(classes.orgSuffix())
                  || e.is(classes.groupMod())
                  || e.is(classes.nameIntro())
                  || e.is(classes.trade())
                  || e.is(classes.companyNoun())
                  || tokens.is(e.from, '-');
      told |= e.is(classes.nameIntro());
      if (!tells || e.is(classes.preposition()) || e.is(classes.and())) {
        return false;
      }
    }
    return false;
  }
}
