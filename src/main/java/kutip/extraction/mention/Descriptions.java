package kutip.extraction.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kutip.extraction.NameEntry;
import kutip.extraction.lexicon.ClassSet;
import kutip.extraction.lexicon.LanguagePack;
import kutip.extraction.lexicon.ResourceLines;
import kutip.extraction.text.Folding;
import kutip.extraction.text.TokenType;
import kutip.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands for a company without naming it: "the ChatGPT maker" is OpenAI, "the
 * Nvidia-backed cloud company" is one that the text has named before; and names with an owner
 * before them: "Elon Musk's start-up xAI".
 */
final class Descriptions {

  private static final int MODIFIERS = 7;

  private final NounClasses classes;
  private final NameIndex names;
  private final boolean modifiersAfter;
  private final boolean ownersFirst;
  private final boolean apposition;
  private final Map<String, String> makers = new HashMap<>();

  Descriptions(NounClasses classes, NameIndex names, LanguagePack.Settings settings) {
    this.classes = classes;
    this.names = names;
    this.modifiersAfter = settings.modifiersAfter();
    this.apposition = !settings.postpositions() && !settings.surnameFirst();
    this.ownersFirst = !settings.modifiersAfter() && !settings.postpositions();
    for (String line : ResourceLines.of("common/products.txt")) {
      int bar = line.indexOf('|');
      if (!line.startsWith("#") && bar > 0) {
        for (String product : line.substring(bar + 1).split(";")) {
          makers.put(Folding.bare(product.strip()), line.substring(0, bar).strip());
        }
      }
    }
  }

  void fold(Tokens tokens, List<Element> elements) {
    for (int i = 0; i < elements.size(); i++) {
      Element e = elements.get(i);
      if (e.is(classes.nameIntro()) && !modifiersAfter) {
        beforeIntro(elements, i);
      }
      if (apposition && e.is(classes.pronounCompany()) && names(elements, i + 1)) {
        elements.get(i + 1).from = e.from;
        elements.remove(i);
      } else if (e.is(classes.maker())) {
        i = maker(tokens, elements, i);
      } else if (e.is(classes.possessive()) && i > 0 && ownersFirst) {
        i = owned(tokens, elements, i);
      }
    }
    for (int i = 0; i + 1 < elements.size(); i++) {
      team(tokens, elements, i);
      platform(tokens, elements, i + 1);
    }
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).is(classes.companyNoun())) {
        i = modifiersAfter ? headFirst(tokens, elements, i) : headLast(tokens, elements, i);
      }
    }
  }

  /** "the ChatGPT maker", "pembuat ChatGPT": the product's company, unless its name follows. */
  private int maker(Tokens tokens, List<Element> elements, int noun) {
    int product = modifiersAfter ? noun + 1 : noun - 1;
    while (product > 0 && product < elements.size() && linked(elements.get(product))) {
      product += modifiersAfter ? 1 : -1;
    }
    if (product < 0 || product >= elements.size()) {
      return noun;
    }
    Element named = elements.get(product);
    String maker = makers.get(Folding.bare(tokens.text(named.from, named.to)));
    int first = Math.min(product, noun);
    int end = Math.max(product, noun) + 1;
    if (maker == null || (end < elements.size() && elements.get(end).companyLike())) {
      return noun;
    }
    Entity company = entity(maker);
    while (first > 0 && elements.get(first - 1).is(classes.det())) {
      first--;
    }
    while (modifiersAfter && end < elements.size() && elements.get(end).is(classes.definite())) {
      end++;
    }
    Element merged = RolePhrases.merge(elements, first, end, Element.Type.COMPANY, ClassSet.NONE);
    merged.entity = company;
    return first;
  }

  /** "posted on X": where, not who. */
  private void platform(Tokens tokens, List<Element> elements, int i) {
    Element e = elements.get(i);
    if ((e.type == Element.Type.COMPANY || e.type == Element.Type.NAME)
        && e.to - e.from == 1
        && tokens.text(e.from).equals("X")
        && elements.get(i - 1).is(classes.platform())) {
      e.type = Element.Type.WORD;
      e.entity = null;
    }
  }

  /** "joined ChatGPT's team": the product's company; a product by itself is none. */
  private void team(Tokens tokens, List<Element> elements, int product) {
    Element named = elements.get(product);
    String maker =
        named.type == Element.Type.NAME
            ? makers.get(Folding.bare(tokens.text(named.from, named.to)))
            : null;
    if (maker != null && elements.get(product + 1).is(classes.possessive())) {
      become(named, maker);
    } else if (maker != null) {
      named.type = Element.Type.WORD;
      named.entity = null;
    }
  }

  /** "das Unternehmen Helsing", "le groupe Meta": a name right behind what would stand for one. */
  private static boolean names(List<Element> elements, int i) {
    return i < elements.size() && elements.get(i).type == Element.Type.COMPANY;
  }

  /** "of" and the like between a maker and its product: "ChatGPT-Macher", "créateur de ChatGPT". */
  private boolean linked(Element e) {
    return e.is(classes.of()) || e.is(classes.possessive());
  }

  /** "serverless Postgres startup Neon": of two names the one that the noun introduces is meant. */
  private static void beforeIntro(List<Element> elements, int intro) {
    boolean introduces = intro + 1 < elements.size() && elements.get(intro + 1).companyLike();
    if (introduces && intro > 0 && elements.get(intro - 1).type == Element.Type.NAME) {
      elements.get(intro - 1).type = Element.Type.WORD;
      elements.get(intro - 1).entity = null;
    }
  }

  private Entity entity(String name) {
    return new Entity(name, false, names.byCanonical(name));
  }

  /** "Elon Musk's artificial intelligence startup xAI": the company with its owner before it. */
  private int owned(Tokens tokens, List<Element> elements, int mark) {
    Element owner = elements.get(mark - 1);
    if (owner.type != Element.Type.PERSON) {
      return mark;
    }
    for (int i = mark + 1; i < elements.size() && i - mark <= MODIFIERS; i++) {
      Element e = elements.get(i);
      if (e.type == Element.Type.COMPANY && e.entity != null) {
        e.from = owner.from;
        elements.subList(mark - 1, i).clear();
        return mark - 1;
      }
      boolean ends = i + 1 >= elements.size() || !elements.get(i + 1).companyLike();
      String company = leads(owner);
      boolean apposed =
          e.is(classes.companyNoun())
              && i + 2 < elements.size()
              && tokens.is(elements.get(i + 1).from, ',')
              && elements.get(i + 2).type == Element.Type.COMPANY;
      if (apposed) {
        elements.get(i + 2).from = owner.from;
        elements.subList(mark - 1, i + 2).clear();
        return mark - 1;
      }
      if (e.is(classes.companyNoun()) && ends && company != null) {
        become(
            RolePhrases.merge(elements, mark - 1, i + 1, Element.Type.COMPANY, ClassSet.NONE),
            company);
        return mark - 1;
      }
      if (e.is(classes.roleHead()) || !modifier(tokens, e)) {
        return mark;
      }
    }
    return mark;
  }

  /** The one company that a person is known to lead. */
  private static @Nullable String leads(Element person) {
    NameEntry entry = person.entity == null ? null : person.entity.entry();
    return entry == null || entry.organisations().size() > 2 ? null : entry.leads();
  }

  private void become(Element e, String company) {
    e.type = Element.Type.COMPANY;
    e.classes = ClassSet.NONE;
    e.entity = entity(company);
  }

  /** "the Cupertino, California-based start-up": an article, what modifies it, and the noun. */
  private int headLast(Tokens tokens, List<Element> elements, int noun) {
    boolean named = noun + 1 < elements.size() && elements.get(noun + 1).companyLike();
    int whose = compounded(tokens, elements, noun);
    if (whose >= 0 && !named) {
      return house(elements, whose, noun);
    }
    if (named) {
      return described(tokens, elements, noun);
    }
    for (int i = noun - 1; i >= 0 && noun - i <= MODIFIERS; i--) {
      Element e = elements.get(i);
      if (e.is(classes.definite())) {
        Element merged =
            RolePhrases.merge(
                elements, i, noun + 1, Element.Type.PHRASE, pronoun(elements.get(noun)));
        merged.entity = null;
        return i;
      }
      boolean company = e.type == Element.Type.COMPANY && !e.is(classes.pronounCompany());
      if (!company && !modifier(tokens, e)) {
        return noun;
      }
    }
    return noun;
  }

  /** Where a name stands that a hyphen joins to the noun: "Facebook-Konzern"; else -1. */
  private static int compounded(Tokens tokens, List<Element> elements, int noun) {
    int name = noun - 2;
    boolean joined = name >= 0 && tokens.is(elements.get(noun - 1).from, '-');
    boolean named =
        joined
            && (elements.get(name).type == Element.Type.COMPANY
                || leads(elements.get(name)) != null);
    return named ? name : -1;
  }

  /** "der Facebook-Konzern", "das Musk-Unternehmen": the company itself. */
  private int house(List<Element> elements, int name, int noun) {
    Element owner = elements.get(name);
    String led = leads(owner);
    Entity company = led == null ? owner.entity : entity(led);
    int first = name > 0 && elements.get(name - 1).is(classes.det()) ? name - 1 : name;
    Element merged =
        RolePhrases.merge(elements, first, noun + 1, Element.Type.COMPANY, ClassSet.NONE);
    merged.entity = company;
    return first;
  }

  /** "the former Finnish phone giant Nokia", "data center company Intersect": part of the name. */
  private int described(Tokens tokens, List<Element> elements, int noun) {
    Element name = elements.get(noun + 1);
    if (name.type == Element.Type.NAME && name.entity != null) {
      // "the streaming company Vimeo": nothing else is called that.
      name.type = Element.Type.COMPANY;
    }
    int begin = noun;
    while (begin > 0
        && noun - begin < MODIFIERS
        && (modifier(tokens, elements.get(begin - 1))
            || elements.get(begin - 1).is(classes.trade())
            || elements.get(begin - 1).is(classes.former()))) {
      begin--;
    }
    boolean article = begin > 0 && elements.get(begin - 1).is(classes.det());
    if (!article) {
      begin = noun;
      while (begin > 0
          && (elements.get(begin - 1).is(classes.trade())
              || elements.get(begin - 1).is(classes.place()))) {
        begin--;
      }
    }
    elements.get(noun + 1).from = elements.get(begin).from;
    elements.subList(begin, noun + 1).clear();
    return begin;
  }

  /** "raksasa chip asal Amerika Serikat itu": the noun, what modifies it, and "itu". */
  private int headFirst(Tokens tokens, List<Element> elements, int noun) {
    if (noun > 0 && elements.get(noun - 1).is(classes.definite())) {
      return articleFirst(tokens, elements, noun);
    }
    String leader = null;
    for (int i = noun + 1; i < elements.size() && i - noun <= MODIFIERS; i++) {
      Element e = elements.get(i);
      if (e.is(classes.definite())) {
        Element merged =
            RolePhrases.merge(
                elements, noun, i + 1, Element.Type.PHRASE, pronoun(elements.get(noun)));
        if (leader != null) {
          become(merged, leader);
        }
        return noun;
      }
      if (tokens.is(e.from, ',') && apposed(tokens, elements, i)) {
        Element named = elements.get(i + 1);
        named.from = elements.get(noun).from;
        named.to = elements.get(i + 2).to;
        elements.remove(i + 2);
        elements.subList(noun, i + 1).clear();
        return noun;
      }
      if (e.type == Element.Type.COMPANY
          && !e.is(classes.pronounCompany())
          && !related(elements, noun, i)) {
        // "perusahaan kecerdasan buatan OpenAI"
        e.from = elements.get(noun).from;
        elements.subList(noun, i).clear();
        return noun;
      }
      boolean person = e.type == Element.Type.PERSON;
      leader = person ? leads(e) : leader;
      if (!person && !modifier(tokens, e)) {
        return noun;
      }
    }
    return noun;
  }

  /** "perusahaan saingan Apple", "perusahaan milik X": another company, or whose it is. */
  private boolean related(List<Element> elements, int from, int to) {
    return elements.subList(from, to).stream()
        .anyMatch(e ->
            e.type == Element.Type.PERSON
                || (e.is(classes.relation()) && !e.is(classes.companyNoun())));
  }

  /** "le géant californien", "la empresa de Zuckerberg": an article, the noun, what tells of it. */
  private int articleFirst(Tokens tokens, List<Element> elements, int noun) {
    int begin = elements.get(noun - 1).is(classes.preposition()) ? noun : noun - 1;
    int end = noun + 1;
    while (end < elements.size() && end - noun <= MODIFIERS && tells(tokens, elements, end)) {
      end++;
    }
    if (end < elements.size() && elements.get(end).companyLike()) {
      Element named = elements.get(end);
      named.from = elements.get(begin).from;
      elements.subList(begin, end).clear();
      return begin;
    }
    Element head = elements.get(noun);
    Element merged =
        RolePhrases.merge(elements, begin, noun + 1, Element.Type.PHRASE, pronoun(head));
    merged.entity = null;
    boolean owned = begin + 2 < elements.size() && elements.get(begin + 1).is(classes.of());
    String leader = owned ? leads(elements.get(begin + 2)) : null;
    if (leader != null) {
      become(
          RolePhrases.merge(elements, begin, begin + 3, Element.Type.COMPANY, ClassSet.NONE),
          leader);
    }
    return begin;
  }

  /** Words behind the noun that may stand before the name: "géant américain des puces Nvidia". */
  private boolean tells(Tokens tokens, List<Element> elements, int i) {
    Element e = elements.get(i);
    boolean word = e.type == Element.Type.WORD && !tokens.capitalised(e.from);
    return word
        || e.is(classes.place())
        || e.is(classes.trade())
        || ((e.is(classes.of()) || e.is(classes.det()))
            && i + 1 < elements.size()
            && !elements.get(i + 1).companyLike());
  }

  /** A description is a pronoun for a company; "the start-up" stays told from "the company". */
  private ClassSet pronoun(Element noun) {
    return noun.is(classes.unlisted())
        ? classes.pronounCompany().with(classes.unlisted())
        : classes.pronounCompany();
  }

  /** "startup chip AI, Groq,": a name between commas behind the noun. */
  private static boolean apposed(Tokens tokens, List<Element> elements, int comma) {
    return comma + 2 < elements.size()
        && elements.get(comma + 1).type == Element.Type.COMPANY
        && tokens.is(elements.get(comma + 2).from, ',');
  }

  private boolean modifier(Tokens tokens, Element e) {
    return switch (e.type) {
      case WORD -> true;
      case NUMBER, ROLE -> true;
      case PUNCTUATION -> tokens.is(e.from, '-');
      case PHRASE ->
          e.is(classes.roleMod())
              || e.is(classes.orgSuffix())
              || e.is(classes.nameIntro())
              || e.is(classes.relation())
              || e.is(classes.companyNoun())
              || e.is(classes.place())
              || tokens.type(e.from) == TokenType.PUNCTUATION;
      default -> false;
    };
  }
}
