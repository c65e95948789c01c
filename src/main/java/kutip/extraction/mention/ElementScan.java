package kutip.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import kutip.extraction.lexicon.ClassSet;
import kutip.extraction.lexicon.Lexicon;
import kutip.extraction.quantity.DateQuantity;
import kutip.extraction.quantity.MoneyQuantity;
import kutip.extraction.quantity.NumberQuantity;
import kutip.extraction.quantity.PercentQuantity;
import kutip.extraction.quantity.Quantity;
import kutip.extraction.text.Folding;
import kutip.extraction.text.TokenType;
import kutip.extraction.text.Tokens;

/**
 * The first pass over a sentence: known names, figures and phrases of the lexicon, the longest ones
 * winning.
 */
final class ElementScan {

  private final Tokens tokens;
  private final NameIndex names;
  private final Lexicon lexicon;
  private final List<Quantity> quantities;
  private final ClassSet notNames;
  private final ClassSet nameCharacter;
  private final ClassSet surname;
  private final ClassSet possessive;
  private final ClassSet level;
  private int nextQuantity;

  /** Whether the name just read ends as an owner's does, which an empty mark then says. */
  private boolean genitive;

  /**
   * @param quantities of the whole text, in order; sentences are scanned in order too
   */
  ElementScan(Tokens tokens, NameIndex names, Lexicon lexicon, List<Quantity> quantities) {
    this.tokens = tokens;
    this.names = names;
    this.lexicon = lexicon;
    this.quantities = quantities;
    this.notNames = lexicon.classes().set("index_noun", "place", "no_name");
    this.nameCharacter = lexicon.classes().set("name_character");
    this.possessive = lexicon.classes().set("possessive");
    this.level = lexicon.classes().set("level_money");
    this.surname = lexicon.classes().set("surname", "honorific");
  }

  List<Element> scan(int from, int to) {
    List<Element> elements = new ArrayList<>(to - from);
    int i = from;
    while (i < to) {
      boolean known = elements.isEmpty() || elements.getLast().type != Element.Type.WORD;
      Element element = next(i, to, known);
      elements.add(element);
      i = element.to;
      if (genitive) {
        elements.add(new Element(Element.Type.PHRASE, i, i, possessive));
        genitive = false;
      }
      if (element.type == Element.Type.MONEY && levels(i - 1)) {
        element.classes = level;
      }
    }
    return elements;
  }

  /** Whether a currency's ending says that a sum is reached: "2,9 trilyon dolara". */
  private boolean levels(int currency) {
    if (level.isEmpty() || tokens.lower(currency) < 0) {
      return false;
    }
    long phrase = lexicon.trie().longest(tokens, currency, currency + 1, false);
    return phrase >= 0 && lexicon.classesOf((int) (phrase >>> 32)).meets(level);
  }

  private Element next(int i, int limit, boolean afterKnown) {
    int start = tokens.start(i);
    while (nextQuantity < quantities.size() && quantities.get(nextQuantity).end() <= start) {
      nextQuantity++;
    }
    long phrase = tokens.lower(i) < 0 ? -1 : lexicon.trie().longest(tokens, i, limit, false);
    if (phrase >= 0 && !Syllables.phrase(tokens, i, (int) phrase, afterKnown, surnameAt(phrase))) {
      phrase = -1;
    }
    int phraseTo = phrase < 0 ? i : (int) phrase;
    NameIndex.Found name = names.at(tokens, i, limit);
    int nameTo = name == null ? i : name.to();
    if (nextQuantity < quantities.size() && quantities.get(nextQuantity).start() < tokens.end(i)) {
      Quantity quantity = quantities.get(nextQuantity);
      int to = Math.min(limit, Math.max(i + 1, tokens.at(quantity.end())));
      if (to >= phraseTo && to >= nameTo) {
        return figure(quantity, i, to);
      }
    }
    boolean index =
        phraseTo >= nameTo
            && phrase >= 0
            && lexicon.classesOf((int) (phrase >>> 32)).meets(notNames);
    if (name != null && nameTo >= phraseTo && !index) {
      genitive = name.genitive();
      return named(name, i);
    }
    if (phraseTo > i) {
      ClassSet found = lexicon.classesOf((int) (phrase >>> 32));
      if (compound(i, phraseTo)) {
        found = possessive;
      }
      boolean ofNames = found.equals(nameCharacter);
      return new Element(ofNames ? Element.Type.WORD : Element.Type.PHRASE, i, phraseTo, found);
    }
    boolean word = tokens.type(i) != TokenType.PUNCTUATION;
    ClassSet compound =
        word ? lexicon.classesOfEnding(Folding.lower(tokens.text(i))) : ClassSet.NONE;
    if (!compound.isEmpty()) {
      return new Element(Element.Type.PHRASE, i, i + 1, compound);
    }
    return new Element(
        word ? Element.Type.WORD : Element.Type.PUNCTUATION, i, i + 1, ClassSet.NONE);
  }

  /** A hyphen inside a compound word is no minus: "Superintelligenz-Labor". */
  private boolean compound(int i, int to) {
    return to == i + 1
        && tokens.is(i, '-')
        && to < tokens.size()
        && tokens.type(to) == TokenType.WORD
        && !tokens.spaced(i)
        && !tokens.spaced(to);
  }

  private boolean surnameAt(long phrase) {
    return lexicon.classesOf((int) (phrase >>> 32)).meets(surname);
  }

  private static Element figure(Quantity quantity, int from, int to) {
    Element.Type type =
        switch (quantity) {
          case MoneyQuantity m -> Element.Type.MONEY;
          case PercentQuantity p -> Element.Type.PERCENT;
          case NumberQuantity n -> Element.Type.NUMBER;
          case DateQuantity d -> Element.Type.DATE;
        };
    Element element = new Element(type, from, to, ClassSet.NONE);
    element.quantity = quantity;
    return element;
  }

  private Element named(NameIndex.Found name, int from) {
    boolean person = name.entry().type() == kutip.extraction.NameEntry.Type.PERSON;
    Element element =
        new Element(
            person ? Element.Type.PERSON : Element.Type.COMPANY, from, name.to(), ClassSet.NONE);
    boolean ownScript = person && tokens.first(from) > 0x2E80;
    String called = ownScript ? tokens.text(from, name.to()) : name.entry().name();
    element.entity = new Entity(called, person, name.entry());
    return element;
  }
}
