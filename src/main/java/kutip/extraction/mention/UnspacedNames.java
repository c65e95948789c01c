package kutip.extraction.mention;

import java.util.List;
import kutip.extraction.lexicon.ClassSet;
import kutip.extraction.text.TokenType;
import kutip.extraction.text.Tokens;

/**
 * Finds people's names that the registry does not have where capitals say nothing: names with a
 * middle dot ("アレクサンダー・ワン", "山姆·奥特曼"), and Korean names before or after a title.
 */
final class UnspacedNames {

  private static final int LONGEST = 7;
  private static final int TITLE_REACH = 4;

  private final NounClasses classes;

  UnspacedNames(NounClasses classes) {
    this.classes = classes;
  }

  void find(Tokens tokens, List<Element> elements) {
    for (int i = 0; i < elements.size(); i++) {
      if (dot(tokens, elements.get(i))) {
        i = dotted(tokens, elements, i);
      } else if (korean(tokens, elements, i)) {
        hangul(tokens, elements, i);
      }
    }
  }

  private static boolean dot(Tokens tokens, Element e) {
    return e.to - e.from == 1 && "·・•‧＝=".indexOf(tokens.first(e.from)) >= 0;
  }

  private int dotted(Tokens tokens, List<Element> elements, int dot) {
    int begin = dot;
    while (begin > 0 && dot - begin < LONGEST && transcribes(tokens, elements.get(begin - 1))) {
      begin--;
      if (katakana(tokens, elements.get(begin))) {
        break;
      }
    }
    int end = dot + 1;
    while (end < elements.size()
        && end - dot <= LONGEST + 1
        && (transcribes(tokens, elements.get(end)) || dot(tokens, elements.get(end)))) {
      end++;
    }
    if (begin == dot || end == dot + 1) {
      return dot;
    }
    boolean kana = katakana(tokens, elements.get(begin));
    fold(tokens, elements, begin, end, kana ? Element.Type.NAME : Element.Type.PERSON);
    return begin;
  }

  private static boolean katakana(Tokens tokens, Element e) {
    return tokens.type(e.from) == TokenType.WORD && tokens.first(e.from) > 0x2E80;
  }

  private boolean transcribes(Tokens tokens, Element e) {
    if (e.type == Element.Type.WORD) {
      return katakana(tokens, e) || e.is(classes.nameCharacter());
    }
    return e.type == Element.Type.PHRASE
        && e.to - e.from == 1
        && (e.is(classes.nameCharacter()) || e.is(classes.surname()));
  }

  private boolean korean(Tokens tokens, List<Element> elements, int i) {
    Element e = elements.get(i);
    return Syllables.hangul(tokens.first(e.from))
        && Syllables.wordStart(tokens, e.from)
        && (e.type == Element.Type.WORD || e.is(classes.surname()))
        && (i == 0 || elements.get(i - 1).type != Element.Type.WORD || tokens.spaced(e.from));
  }

  /** "김철수 네이버 대표", "최고경영자 김철수는", "피지 시모 오픈AI CEO": words that a title stands beside. */
  private void hangul(Tokens tokens, List<Element> elements, int i) {
    int first = word(tokens, elements, i);
    int syllables = first - i;
    int family = family(tokens, elements, i);
    boolean copula = i > 1 && elements.get(i - 1).is(classes.copula());
    boolean after = i > 0 && elements.get(i - (copula ? 2 : 1)).is(classes.roleHead());
    if (family > 0
        && (after || titled(elements, family) || (first - i == 3 && marked(elements, family)))) {
      fold(tokens, elements, i, family, Element.Type.PERSON);
      return;
    }
    if (!nextWord(tokens, elements, first)) {
      return;
    }
    int second = word(tokens, elements, first);
    if (second - first == 3 && elements.get(first).is(classes.surname())) {
      // "등을 거친 김범준 대표": the second word alone is a name.
      return;
    }
    boolean short2 = syllables <= 5 && second - first <= 5 && second - i >= 3;
    boolean foreign = foreign(elements, i, second);
    boolean names = titled(elements, second) || (after && marked(elements, second));
    boolean listed = after && second < elements.size() && elements.get(second).is(classes.and());
    if (short2 && (names || listed || marked(elements, second)) && foreign) {
      fold(tokens, elements, i, second, Element.Type.PERSON);
    }
  }

  /** The end of a surname and two more syllables that end their word or stand before a particle. */
  private int family(Tokens tokens, List<Element> elements, int i) {
    int end = i + 3;
    if (end > elements.size() || !elements.get(i).is(classes.surname())) {
      return -1;
    }
    for (int k = i; k < end; k++) {
      Element e = elements.get(k);
      boolean syllable =
          e.to - e.from == 1
              && Syllables.hangul(tokens.first(e.from))
              && (e.type == Element.Type.WORD || e.type == Element.Type.PHRASE);
      if (!syllable || (k > i && tokens.spaced(e.from))) {
        return -1;
      }
    }
    boolean ends = Syllables.wordEnd(tokens, elements.get(end - 1).to) || marked(elements, end);
    return ends ? end : -1;
  }

  /** A syllable that names have too, and that is no particle: "크리스티안". */
  private boolean inside(Element e) {
    return e.type == Element.Type.PHRASE
        && e.to - e.from == 1
        && (e.is(classes.surname()) || e.is(classes.nameCharacter()))
        && !e.is(classes.nameMark())
        && !e.is(classes.possessive())
        && !e.is(classes.and())
        && !e.is(classes.from());
  }

  /** A surname of one syllable behind a given name: "보웬 장". */
  private boolean syllable(Element e) {
    return e.type == Element.Type.PHRASE && e.to - e.from == 1 && e.is(classes.surname());
  }

  private boolean nextWord(Tokens tokens, List<Element> elements, int i) {
    return i < elements.size()
        && tokens.spaced(elements.get(i).from)
        && (elements.get(i).type == Element.Type.WORD || syllable(elements.get(i)))
        && Syllables.hangul(tokens.first(elements.get(i).from));
  }

  private boolean foreign(List<Element> elements, int from, int to) {
    int known = 0;
    for (int i = from; i < to; i++) {
      known += elements.get(i).is(classes.nameCharacter()) ? 1 : 0;
    }
    return known * 3 >= (to - from) * 2;
  }

  /** The end of the unknown syllables of one word. */
  private int word(Tokens tokens, List<Element> elements, int from) {
    int i = from + 1;
    while (i < elements.size()
        && (elements.get(i).type == Element.Type.WORD || inside(elements.get(i)))
        && !tokens.spaced(elements.get(i).from)
        && Syllables.hangul(tokens.first(elements.get(i).from))) {
      i++;
    }
    return i;
  }

  private boolean titled(List<Element> elements, int from) {
    for (int i = from; i < elements.size() && i - from < TITLE_REACH; i++) {
      Element e = elements.get(i);
      if (e.is(classes.roleHead()) || e.is(classes.honorific())) {
        return true;
      }
      if (e.type != Element.Type.COMPANY && !e.is(classes.roleMod()) && !e.is(classes.former())) {
        return false;
      }
    }
    return false;
  }

  private boolean marked(List<Element> elements, int i) {
    return i < elements.size() && elements.get(i).is(classes.nameMark());
  }

  private static void fold(
      Tokens tokens, List<Element> elements, int from, int to, Element.Type type) {
    Element name = RolePhrases.merge(elements, from, to, type, ClassSet.NONE);
    name.entity = new Entity(tokens.text(name.from, name.to), type == Element.Type.PERSON, null);
  }
}
