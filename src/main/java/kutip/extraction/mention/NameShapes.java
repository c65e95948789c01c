package kutip.extraction.mention;

import java.util.List;
import kutip.extraction.lexicon.ClassSet;
import kutip.extraction.lexicon.LanguagePack;
import kutip.extraction.text.TokenType;
import kutip.extraction.text.Tokens;

/**
 * Finds names that the registry does not have, by capitals, given names, suffixes and honorifics.
 */
final class NameShapes {

  private static final int LONGEST = 5;

  private final NounClasses classes;
  private final NameIndex names;
  private final boolean capitalsTell;

  NameShapes(NounClasses classes, NameIndex names, LanguagePack pack) {
    this.classes = classes;
    this.names = names;
    this.capitalsTell = !pack.settings().capitalisedNouns();
  }

  /**
   * Joins words to names, in place.
   *
   * @param headline whether most words are capitalised anyway
   */
  void find(Tokens tokens, List<Element> elements, boolean headline) {
    for (int i = 0; i < elements.size(); i++) {
      Element first = elements.get(i);
      if (first.is(classes.honorific()) && addressed(tokens, elements, i)) {
        continue;
      }
      if (first.is(classes.honorific()) || first.is(classes.title())) {
        beforeHonorific(tokens, elements, i);
      } else if (first.type == Element.Type.WORD && capital(tokens, first)) {
        join(tokens, elements, i, headline);
      } else if (first.is(classes.surname()) && !Syllables.hangul(tokens.first(first.from))) {
        bySurname(tokens, elements, i);
      }
    }
  }

  /** "bà Trần Thị Lan Anh", "ông Nguyễn Văn Khoa": two names or more behind the honorific. */
  private boolean addressed(Tokens tokens, List<Element> elements, int honorific) {
    int end = honorific + 1;
    if (end < elements.size() && elements.get(end).type == Element.Type.PERSON) {
      elements.get(end).from = elements.get(honorific).from;
      elements.remove(honorific);
      return true;
    }
    while (end < elements.size() && end - honorific <= LONGEST && called(tokens, elements, end)) {
      end++;
    }
    if (end - honorific < 3) {
      return false;
    }
    fold(tokens, elements, honorific + 1, end, Element.Type.PERSON);
    elements.get(honorific + 1).from = elements.get(honorific).from;
    elements.remove(honorific);
    return true;
  }

  private boolean called(Tokens tokens, List<Element> elements, int i) {
    Element e = elements.get(i);
    boolean word = e.type == Element.Type.WORD || e.type == Element.Type.PHRASE;
    return word && e.to - e.from == 1 && capital(tokens, e) && !e.is(classes.roleHead());
  }

  private void join(Tokens tokens, List<Element> elements, int i, boolean headline) {
    int end = i + 1 + surname(tokens, elements, i);
    while (end < elements.size() && end - i < LONGEST && continues(tokens, elements, end)) {
      end++;
    }
    while (end > i + 1 && !capital(tokens, elements.get(end - 1))) {
      end--;
    }
    Element first = elements.get(i);
    Element last = elements.get(end - 1);
    int words = end - i;
    boolean suffix = words > 1 && last.is(classes.orgSuffix());
    boolean given = names.givenName(tokens.text(first.from));
    boolean introduced = i > 0 && elements.get(i - 1).is(classes.nameIntro());
    boolean unsure = headline || !capitalsTell || first.from == 0 || sentenceStart(elements, i);
    if (suffix || (given && words > 1 && words < LONGEST)) {
      fold(tokens, elements, i, end, suffix ? Element.Type.COMPANY : Element.Type.PERSON);
    } else if (introduced || !unsure || (words > 1 && !headline && capitalsTell)) {
      fold(
          tokens,
          elements,
          i,
          end,
          introduced && words < 3 ? Element.Type.COMPANY : Element.Type.NAME);
    }
  }

  /**
   * After a given name a surname may look like a company or a common word: "Sam Ford", "Rita Gold".
   */
  private int surname(Tokens tokens, List<Element> elements, int given) {
    if (given + 1 >= elements.size() || !names.givenName(tokens.text(elements.get(given).from))) {
      return 0;
    }
    Element next = elements.get(given + 1);
    boolean single = next.to - next.from == 1 && capital(tokens, next) && tokens.spaced(next.from);
    boolean word = next.type == Element.Type.COMPANY || next.type == Element.Type.PHRASE;
    boolean title =
        next.is(classes.roleHead()) || next.is(classes.roleMod()) || next.is(classes.orgSuffix());
    return single && word && !title && capitalsTell ? 1 : 0;
  }

  private static boolean sentenceStart(List<Element> elements, int i) {
    return i == 0 || (i == 1 && elements.get(0).type == Element.Type.PUNCTUATION);
  }

  private boolean continues(Tokens tokens, List<Element> elements, int i) {
    Element e = elements.get(i);
    boolean glued = !tokens.spaced(e.from);
    if (glued
        && !tokens.is(e.from - 1, '-')
        && !tokens.is(e.from, '-')
        && !tokens.is(e.from - 1, '.')) {
      return tokens.is(e.from, '.') && initial(tokens, e.from - 1);
    }
    if (e.is(classes.particle())) {
      return capital(tokens, e)
          || (i + 1 < elements.size() && capital(tokens, elements.get(i + 1)));
    }
    if (e.type == Element.Type.PUNCTUATION || tokens.is(e.from, '-')) {
      return tokens.is(e.from, '-')
          && glued
          && i + 1 < elements.size()
          && capital(tokens, elements.get(i + 1));
    }
    return (e.type == Element.Type.WORD || e.is(classes.orgSuffix())) && capital(tokens, e);
  }

  private static boolean initial(Tokens tokens, int token) {
    return tokens.end(token) - tokens.start(token) == 1 && tokens.capitalised(token);
  }

  private static boolean capital(Tokens tokens, Element e) {
    return tokens.type(e.from) == TokenType.WORD && tokens.capitalised(e.from);
  }

  private static void fold(
      Tokens tokens, List<Element> elements, int i, int end, Element.Type type) {
    Element name = new Element(type, elements.get(i).from, elements.get(end - 1).to, ClassSet.NONE);
    name.entity = new Entity(tokens.text(name.from, name.to), type == Element.Type.PERSON, null);
    elements.subList(i, end).clear();
    elements.add(i, name);
  }

  /** "山田太郎氏": the run of unknown characters before the honorific is a name. */
  private void beforeHonorific(Tokens tokens, List<Element> elements, int i) {
    boolean late = i > 0 && Syllables.hangul(tokens.first(elements.get(i).from));
    if (late
        && elements.get(i - 1).is(classes.former())
        && tokens.spaced(elements.get(i - 1).from)) {
      return;
    }
    int begin = i;
    while (begin > 0
        && i - begin < LONGEST + 1
        && nameCharacter(tokens, elements.get(begin - 1))
        && !fullName(tokens, elements, begin, i)
        && !particle(tokens, elements.get(begin - 1))) {
      begin--;
    }
    int length =
        i == begin
            ? 0
            : tokens.end(elements.get(i - 1).to - 1) - tokens.start(elements.get(begin).from);
    boolean title = elements.get(i).is(classes.title()) && !elements.get(i).is(classes.honorific());
    boolean family = begin < i && (elements.get(begin).is(classes.surname()) || length > 5);
    if (length >= 2 && (!title || family)) {
      fold(tokens, elements, begin, i, Element.Type.PERSON);
    }
  }

  /** "거친 김범준 대표": three syllables of a word of their own are a name. */
  private boolean fullName(Tokens tokens, List<Element> elements, int begin, int title) {
    Element first = elements.get(begin);
    return Syllables.hangul(tokens.first(first.from))
        && begin < title
        && first.is(classes.surname())
        && tokens.spaced(first.from)
        && title - begin == 3;
  }

  /** The "이" of "구글이 박지훈 씨를" is no surname. */
  private boolean particle(Tokens tokens, Element e) {
    return Syllables.hangul(tokens.first(e.from))
        && e.is(classes.nameMark())
        && !Syllables.wordStart(tokens, e.from)
        && Syllables.wordEnd(tokens, e.to);
  }

  private boolean nameCharacter(Tokens tokens, Element e) {
    char c = tokens.first(e.from);
    return (e.type == Element.Type.WORD && c > 0x2E80 && !(c > 0x3040 && c < 0x30A0))
        || e.is(classes.surname())
        || c == '・'
        || c == '='
        || c == '＝';
  }

  /** "王小明": a surname and one or two unknown characters, when a phrase or a pause follows. */
  private void bySurname(Tokens tokens, List<Element> elements, int i) {
    int end = i + 1;
    boolean titled = i > 0 && elements.get(i - 1).is(classes.roleHead());
    while (end < elements.size()
        && end - i < 3
        && (ideograph(tokens, elements.get(end)) || (titled && single(elements.get(end))))) {
      end++;
    }
    if (end < elements.size() && "·・•‧".indexOf(tokens.first(elements.get(end).from)) >= 0) {
      // "马克·李", "汤姆·甘特": a given name that begins like a surname.
      return;
    }
    boolean stops = end >= elements.size() || elements.get(end).type != Element.Type.WORD;
    if (end > i + 1 && stops) {
      fold(tokens, elements, i, end, Element.Type.PERSON);
    }
  }

  private boolean single(Element e) {
    return e.type == Element.Type.PHRASE && e.to - e.from == 1 && e.is(classes.nameCharacter());
  }

  private boolean ideograph(Tokens tokens, Element e) {
    return (e.type == Element.Type.WORD || (e.is(classes.surname()) && e.to - e.from == 1))
        && tokens.type(e.from) == TokenType.IDEOGRAPH;
  }
}
