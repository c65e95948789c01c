package kutip.extraction.mention;

import java.util.List;
import java.util.Set;
import kutip.extraction.NameEntry;
import kutip.extraction.lexicon.ClassSet;
import kutip.extraction.text.TokenType;
import kutip.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Folds what belongs to a company's name: "Google parent Alphabet" is Alphabet, "Nvidia's stock"
 * and "saham Nvidia" are Nvidia's shares, "Meta's revenue" is a figure that is not Meta's value.
 */
final class CompanyPhrases {

  private static final Set<String> SHARE_CLASSES = Set.of("W", "SW", "S", "B", "R");

  private final NounClasses classes;
  private final boolean modifiersAfter;

  CompanyPhrases(NounClasses classes, boolean modifiersAfter) {
    this.classes = classes;
    this.modifiersAfter = modifiersAfter;
  }

  void fold(Tokens tokens, List<Element> elements) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).type == Element.Type.COMPANY) {
        ticker(tokens, elements, i);
        i = relation(elements, i);
      }
    }
    for (int i = 0; i < elements.size(); i++) {
      Element e = elements.get(i);
      if (foreign(tokens, elements, i)) {
        Element of = elements.get(i - 2);
        of.to = e.to;
        of.type = Element.Type.WORD;
        of.classes = ClassSet.NONE;
        elements.subList(i - 1, i + 1).clear();
        i -= 2;
        continue;
      }
      boolean stake = i > 0 && elements.get(i - 1).type == Element.Type.PERCENT;
      if ((e.is(classes.stock()) && !stake) || e.is(classes.decoy())) {
        i = property(tokens, elements, i);
      }
    }
  }

  /** "Brenntag-Aktien", "Tech-Aktien": shares of somebody else, or of a whole industry. */
  private boolean foreign(Tokens tokens, List<Element> elements, int stock) {
    if (stock < 2 || !elements.get(stock).is(classes.stock())) {
      return false;
    }
    Element hyphen = elements.get(stock - 1);
    Element.Type before = elements.get(stock - 2).type;
    return hyphen.from < hyphen.to
        && tokens.is(hyphen.from, '-')
        && !tokens.spaced(hyphen.from)
        && !tokens.spaced(elements.get(stock).from)
        && (before == Element.Type.WORD || before == Element.Type.PHRASE);
  }

  /** "英伟达公司", "소프트뱅크그룹": what hangs on a known name without a space belongs to it. */
  void suffixes(Tokens tokens, List<Element> elements) {
    for (int i = 0; i + 1 < elements.size(); i++) {
      Element e = elements.get(i + 1);
      boolean glued =
          tokens.type(e.from) == TokenType.IDEOGRAPH
              && !tokens.spaced(e.from)
              && e.is(classes.orgSuffix());
      if (glued && elements.get(i).type == Element.Type.COMPANY) {
        elements.get(i).to = e.to;
        elements.remove(i + 1);
      } else if (shareClass(tokens, elements, i)) {
        elements.get(i).to = elements.get(i + 2).to;
        elements.subList(i + 1, i + 3).clear();
      } else if (compounded(tokens, elements, i)) {
        elements.get(i).type = Element.Type.WORD;
        elements.get(i).entity = null;
      }
    }
  }

  /** "Major AI-linked names": an unknown name that opens a line and a hyphen goes on from. */
  private boolean compounded(Tokens tokens, List<Element> elements, int i) {
    Element e = elements.get(i);
    int mark = elements.get(i + 1).from;
    return i + 2 < elements.size()
        && (i == 0 || elements.get(i - 1).type == Element.Type.PUNCTUATION)
        && e.type == Element.Type.COMPANY
        && e.entity != null
        && !e.entity.known()
        && e.to - e.from > 1
        && tokens.is(mark, '-')
        && !tokens.spaced(mark)
        && Character.isLowerCase(tokens.first(elements.get(i + 2).from));
  }

  /** "美團-W", "百度集團-SW": the class of a share that the exchange adds to the name. */
  private static boolean shareClass(Tokens tokens, List<Element> elements, int company) {
    return elements.get(company).type == Element.Type.COMPANY
        && company + 2 < elements.size()
        && tokens.is(elements.get(company + 1).from, '-')
        && tokens.first(elements.get(company).from) > 0x2E80
        && SHARE_CLASSES.contains(tokens.text(elements.get(company + 2).from));
  }

  /**
   * "Nvidia (NASDAQ: NVDA)", "Meta (META)": the bracket belongs to the name when it holds no role
   * or figure.
   */
  private static void ticker(Tokens tokens, List<Element> elements, int i) {
    if (i + 2 >= elements.size()) {
      return;
    }
    char open = tokens.first(elements.get(i + 1).from);
    if (open != '(' && open != '（') {
      return;
    }
    for (int j = i + 2; j < elements.size() && j - i < 8; j++) {
      Element e = elements.get(j);
      char c = tokens.first(e.from);
      if (c == ')' || c == '）') {
        elements.get(i).to = e.to;
        elements.subList(i + 1, j + 1).clear();
        return;
      }
      boolean plain =
          e.type == Element.Type.WORD
              || e.type == Element.Type.PUNCTUATION
              || e.type == Element.Type.NAME
              || (e.type == Element.Type.COMPANY && e.entity != null && same(elements.get(i), e));
      if (!plain) {
        return;
      }
    }
  }

  private static boolean same(Element one, Element two) {
    return one.entity != null && two.entity != null && one.entity.sameHouse(two.entity);
  }

  /** "Microsoft's GitHub": the subsidiary is meant; "Google's Gemini" is no company. */
  private static boolean child(Element owner, Element owned) {
    if (owned.type != Element.Type.COMPANY || owner.entity == null || owned.entity == null) {
      return false;
    }
    String parent = owner.entity.name();
    NameEntry entry = owned.entity.entry();
    return owned.entity.name().startsWith(parent + " ")
        || (entry != null && parent.equals(entry.parent()));
  }

  private int relation(List<Element> elements, int i) {
    int noun = i + 1;
    while (noun < elements.size() && noun - i < 3 && elements.get(noun).is(classes.possessive())) {
      noun++;
    }
    if (noun == i + 2 && noun < elements.size() && child(elements.get(i), elements.get(noun))) {
      elements.get(noun).from = elements.get(i).from;
      elements.subList(i, noun).clear();
      return i;
    }
    if (noun + 1 < elements.size()
        && elements.get(noun).is(classes.relation())
        && elements.get(noun + 1).companyLike()) {
      Element meant = elements.get(noun + 1);
      meant.from = elements.get(i).from;
      elements.subList(i, noun + 1).clear();
    }
    return i;
  }

  /**
   * A company and a noun for its shares, or for a figure that is none of ours; returns where it
   * stands then.
   */
  private int property(Tokens tokens, List<Element> elements, int noun) {
    boolean stock = elements.get(noun).is(classes.stock());
    int owner = ownerBefore(elements, noun);
    int named = owner >= 0 ? owner : ownerAfter(elements, noun);
    boolean value = elements.get(noun).is(classes.valuation());
    stock |= value && named >= 0 && listed(elements.get(named).entity);
    if (owner < 0) {
      int after = ownerAfter(elements, noun);
      if (after < 0) {
        return noun;
      }
      return foldAfter(elements, noun, after, stock);
    }
    int end = noun + 1;
    while (end < elements.size() && elements.get(end).is(classes.stock())) {
      end++;
    }
    if (stock) {
      Element company = elements.get(owner);
      company.possessive = false;
      company.to = elements.get(end - 1).to;
      company.classes = company.classes.with(elements.get(noun).classes);
      company.stock = true;
      company.property = elements.get(noun).classes;
      elements.subList(owner + 1, end).clear();
    } else {
      Entity company = elements.get(owner).entity;
      RolePhrases.merge(elements, owner, end, Element.Type.PHRASE, elements.get(noun).classes)
              .entity =
          company;
    }
    return owner;
  }

  private static boolean listed(@Nullable Entity company) {
    NameEntry entry = company == null ? null : company.entry();
    return entry != null && !entry.tickers().isEmpty();
  }

  private int ownerBefore(List<Element> elements, int noun) {
    for (int i = noun - 1; i >= 0 && noun - i <= 4; i--) {
      Element e = elements.get(i);
      if (e.companyLike() || e.possessive) {
        return i;
      }
      boolean between =
          e.is(classes.possessive())
              || e.type == Element.Type.WORD
              || e.is(classes.roleMod())
              || e.is(classes.place())
              || e.is(classes.stock());
      if (!between) {
        return -1;
      }
    }
    return -1;
  }

  private int ownerAfter(List<Element> elements, int noun) {
    int i = noun + 1;
    boolean marked = false;
    while (i < elements.size() && i - noun <= 4) {
      Element e = elements.get(i);
      if (e.companyLike()) {
        return marked || modifiersAfter ? i : -1;
      }
      boolean link = e.is(classes.of());
      if (!link
          && !e.is(classes.det())
          && !e.is(classes.stock())
          && !e.is(classes.roleMod())
          && e.type != Element.Type.DATE
          && !e.is(classes.nameIntro())) {
        return -1;
      }
      marked |= link;
      i++;
    }
    return -1;
  }

  private static int foldAfter(List<Element> elements, int noun, int owner, boolean stock) {
    ClassSet kept = elements.get(noun).classes;
    if (stock) {
      Element company = elements.get(owner);
      company.from = elements.get(noun).from;
      company.stock = true;
      company.property = kept;
      elements.subList(noun, owner).clear();
    } else {
      RolePhrases.merge(elements, noun, owner + 1, Element.Type.PHRASE, kept);
    }
    return noun;
  }
}
