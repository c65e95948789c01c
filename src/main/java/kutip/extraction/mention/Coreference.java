package kutip.extraction.mention;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kutip.extraction.lexicon.Lexicon;
import kutip.extraction.text.Folding;
import kutip.extraction.text.TokenType;
import kutip.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Remembers whom an article has named and says what short names, pronouns and descriptions stand
 * for. One instance reads one article, sentence by sentence.
 */
final class Coreference {

  /** So many companies back a description may reach. */
  private static final int REMEMBERED = 12;

  /** "MICROSOFT (-2.9%)": so few elements make a line with a company in front a heading. */
  private static final int HEADING = 6;

  private final NounClasses classes;
  private final NameIndex names;
  private final NamePositions stands;
  private final Lexicon lexicon;
  private final Map<String, Entity> bySurname = new HashMap<>();
  private final Map<String, Entity> byShortName = new HashMap<>();

  /** Names of one word that stand within sentences and that nothing explains. */
  private final Map<String, Entity> unknown = new HashMap<>();

  private final Map<String, Element> described = new HashMap<>();
  private final Map<String, Integer> weight = new HashMap<>();
  private final ArrayDeque<Entity> recent = new ArrayDeque<>();
  private @Nullable Entity lastPerson;
  private @Nullable Entity lastCompany;
  private @Nullable Entity previous;
  private @Nullable Entity topic;

  /** The company that the last heading names. */
  private @Nullable Entity section;

  Coreference(NounClasses classes, NameIndex names, Lexicon lexicon) {
    this.classes = classes;
    this.stands = new NamePositions(classes);
    this.lexicon = lexicon;
    this.names = names;
  }

  /**
   * Learns full names before anything is resolved, since a surname may come first, in a headline.
   */
  void learn(Tokens tokens, List<Element> elements) {
    for (Element e : elements) {
      Entity entity = e.entity;
      if (entity != null && e.type == Element.Type.COMPANY) {
        learnShortName(tokens, e, entity);
      }
      if (entity != null && e.type == Element.Type.NAME && e.to - e.from == 1) {
        unknown.putIfAbsent(tokens.text(e.from), entity);
      }
      if (entity == null || !e.personLike() || e.is(classes.orgSuffix())) {
        continue;
      }
      String name = Folding.bare(entity.name());
      int space = LastNames.part(name);
      if (space > 0) {
        String surname = name.substring(space + 1);
        Entity old = bySurname.get(surname);
        if (old == null || (!old.person() && entity.person())) {
          bySurname.put(surname, entity);
        }
      }
    }
  }

  /** "Scale AI" and "Ampere Computing" are "Scale" and "Ampere" in the rest of the text. */
  private void learnShortName(Tokens tokens, Element e, Entity entity) {
    int words = e.nameTo - e.nameFrom;
    String text = tokens.text(e.nameFrom);
    int dot = text.indexOf('.');
    if (words == 1 && dot > 3 && dot < text.length() - 1) {
      byShortName.putIfAbsent(text.substring(0, dot), entity);
    }
    if (words != 2 || !tokens.capitalised(e.nameFrom) || tokens.first(e.nameFrom) > 0x24F) {
      return;
    }
    long hit = lexicon.trie().longest(tokens, e.nameFrom + 1, e.nameTo, false);
    boolean suffix = hit >= 0 && lexicon.classesOf((int) (hit >>> 32)).meets(classes.orgSuffix());
    if (suffix) {
      byShortName.putIfAbsent(tokens.text(e.nameFrom), entity);
    }
  }

  /** Resolves a sentence's short names, before noun phrases are folded. */
  void shortNames(Tokens tokens, List<Element> elements) {
    for (int i = 0; i < elements.size(); i++) {
      Element e = elements.get(i);
      LastNames.resolve(tokens, e, bySurname);
      boolean single =
          e.to - e.from == 1 && tokens.type(e.from) == TokenType.WORD && tokens.capitalised(e.from);
      if (single && (e.type == Element.Type.NAME || e.type == Element.Type.WORD)) {
        Entity company = byShortName.get(tokens.text(e.from));
        Entity person = company != null ? null : person(tokens.text(e.from));
        if (company != null) {
          e.type = Element.Type.COMPANY;
          e.entity = company;
        } else if (person != null) {
          e.type = Element.Type.PERSON;
          e.entity = new Entity(person.name(), true, person.entry());
        } else if (i == 0 && unknown.containsKey(tokens.text(e.from))) {
          // any first word has a capital; this one has it within sentences too
          e.type = Element.Type.NAME;
          e.entity = unknown.get(tokens.text(e.from));
        }
      }
    }
  }

  private @Nullable Entity person(String surname) {
    String key = Folding.bare(surname);
    Entity said = bySurname.get(key);
    if (said != null) {
      return said;
    }
    var leader = names.leader(key);
    return leader == null ? null : new Entity(leader.name(), true, leader);
  }

  /**
   * Resolves pronouns and descriptions of a sentence by what the sentences before it were about.
   */
  void pronouns(Tokens tokens, List<Element> elements) {
    previous = lastCompany;
    Entity here = null;
    Entity latest = null;
    Entity person = null;
    for (int i = 0; i < elements.size(); i++) {
      Element e = elements.get(i);
      if (e.type == Element.Type.COMPANY || e.type == Element.Type.PERSON) {
        see(e);
        boolean named = e.type == Element.Type.COMPANY && e.entity != null && !e.entity.media();
        boolean company =
            named
                && !stands.formerly(elements, i)
                && !(previous != null && stands.employs(elements, i));
        here = company && (here == null || stands.opens(tokens, elements, i)) ? e.entity : here;
        latest = named ? e.entity : latest;
        boolean spoken =
            e.type == Element.Type.PERSON
                && !stands.owns(elements, i)
                && !stands.governs(elements, i);
        person = person == null && spoken ? e.entity : person;
      } else if (e.type == Element.Type.NAME
          && person == null
          && stands.titled(tokens, elements, i)) {
        person = e.entity;
      } else if (e.is(classes.pronounPerson()) && (person != null || lastPerson != null)) {
        become(e, Element.Type.PERSON, person != null ? person : lastPerson);
      } else if (e.is(classes.latter()) && latest != null) {
        become(e, Element.Type.COMPANY, latest);
      } else if (e.is(classes.pronounCompany()) || e.is(classes.pronounPossessive())) {
        boolean apposed = i > 1 && latest != null && stands.apposed(tokens, elements, i);
        Entity company =
            e.is(classes.unlisted()) && unlisted(here, latest) instanceof Entity startup
                ? startup
                : apposed || stands.speaks(elements, i) ? latest : here != null ? here : older();
        if (company != null) {
          become(e, Element.Type.COMPANY, company);
          e.possessive = e.is(classes.pronounPossessive());
          here = apposed ? here : company;
        }
      }
    }
  }

  private @Nullable Entity older() {
    return previous != null ? previous : topic;
  }

  /** "the start-up": the company named last of which no shares are traded. */
  private @Nullable Entity unlisted(@Nullable Entity here, @Nullable Entity latest) {
    for (Entity company : new Entity[] {here, latest, previous, topic}) {
      if (company != null && !company.listed()) {
        return company;
      }
    }
    return recent.stream().filter(company -> !company.listed()).findFirst().orElse(null);
  }

  /**
   * After noun phrases are folded: shares without an owner, and what to remember of the sentence.
   */
  void settle(List<Element> elements) {
    for (int i = 0; i < elements.size(); i++) {
      Element e = elements.get(i);
      boolean stake = i > 0 && elements.get(i - 1).type == Element.Type.PERCENT;
      if (e.is(classes.stock()) && e.type == Element.Type.PHRASE && !stake) {
        Entity company = whose(elements, i);
        company = company != null ? company : first(elements);
        company = company != null ? company : figured(elements);
        company = company != null ? company : previous;
        if (company != null) {
          become(e, Element.Type.COMPANY, company);
          e.stock = true;
        }
      } else if (e.type == Element.Type.PERSON && e.entity != null) {
        recall(e, e.entity);
      }
    }
    remember(elements);
  }

  /** "IREN, dont le titre", "Nokia, deren Aktie": shares of the company before the pronoun. */
  private @Nullable Entity whose(List<Element> elements, int stock) {
    int who = stock - 1;
    while (who > 0 && elements.get(who).is(classes.det()) && !elements.get(who).is(classes.who())) {
      who--;
    }
    for (int i = who - 1;
        who > 0 && elements.get(who).is(classes.who()) && i >= 0 && who - i < 3;
        i--) {
      Element e = elements.get(i);
      if (e.type == Element.Type.COMPANY && e.entity != null) {
        return e.entity;
      }
    }
    return null;
  }

  /** The company that a sentence is about: the first that no preposition inside it governs. */
  private @Nullable Entity first(List<Element> elements) {
    boolean governed = false;
    for (int i = 0; i < elements.size(); i++) {
      Element e = elements.get(i);
      boolean listed =
          governed && i > 1 && (elements.get(i - 1).is(classes.and()) || listed(elements, i));
      boolean marked = i > 1 && elements.get(i - 1).is(classes.preposition());
      governed =
          e.companyLike()
              ? listed || (marked && !stands.owns(elements, i) && e.to == e.nameTo)
              : governed;
      if (!governed
          && e.companyLike()
          && e.entity != null
          && !e.entity.media()
          && e.type == Element.Type.COMPANY
          && !receives(elements, i)
          && !stands.formerly(elements, i)) {
        return e.entity;
      }
    }
    return null;
  }

  /** The middle of "at A, B and C". */
  private boolean listed(List<Element> elements, int i) {
    return elements.get(i - 1).type == Element.Type.PUNCTUATION
        && elements.get(i - 2).companyLike()
        && i + 2 < elements.size()
        && elements.get(i + 1).is(classes.and())
        && elements.get(i + 2).companyLike();
  }

  /** The company whose revenue or profit the sentence names. */
  private @Nullable Entity figured(List<Element> elements) {
    for (Element e : elements) {
      if (e.type == Element.Type.PHRASE && e.is(classes.decoy()) && e.entity != null) {
        return e.entity;
      }
    }
    return null;
  }

  /** "ノキアに10億ドルを": it gets an amount, so that the sentence is about who gives. */
  private boolean receives(List<Element> elements, int company) {
    return company + 2 < elements.size()
        && elements.get(company + 1).is(classes.receiver())
        && (elements.get(company + 2).type == Element.Type.MONEY
            || (company + 3 < elements.size()
                && elements.get(company + 3).type == Element.Type.MONEY));
  }

  private static void become(Element e, Element.Type type, @Nullable Entity entity) {
    e.type = type;
    e.entity = entity;
    e.resolved = true;
  }

  private void see(Element e) {
    Entity entity = e.entity;
    if (entity == null || entity.media()) {
      return;
    }
    if (e.type == Element.Type.PERSON) {
      lastPerson = entity;
    } else {
      recent.remove(entity);
      recent.addFirst(entity);
      if (recent.size() > REMEMBERED) {
        recent.removeLast();
      }
      int count = weight.merge(entity.name(), 1, Integer::sum);
      if (topic == null || count > weight.getOrDefault(topic.name(), 0)) {
        topic = entity;
      }
      lastCompany = lastCompany == null ? entity : lastCompany;
    }
  }

  /** What the text said of a person before still holds: role and employer. */
  private void recall(Element e, Entity entity) {
    Element before = described.get(entity.name());
    if (e.employer != null || e.role != null || before == null) {
      described.put(entity.name(), e);
    } else {
      e.employer = before.employer;
      e.role = before.role;
      e.former = before.former;
    }
  }

  /** A sentence's first company and person are what the next one's pronouns mean. */
  private void remember(List<Element> elements) {
    Entity company = first(elements);
    lastCompany = company != null ? company : lastCompany;
    boolean heading = elements.size() <= HEADING && elements.get(0).type == Element.Type.COMPANY;
    section = heading ? company : section;
    for (int i = 0; i < elements.size(); i++) {
      Element e = elements.get(i);
      if (e.type == Element.Type.PERSON
          && e.entity != null
          && !stands.owns(elements, i)
          && !stands.governs(elements, i)) {
        lastPerson = e.entity;
        break;
      }
    }
  }

  private int count(Entity company) {
    return weight.getOrDefault(company.name(), 0);
  }

  /** Companies that a sentence may be about without naming them, the likeliest first. */
  List<Entity> topics() {
    List<Entity> all = new ArrayList<>();
    if (previous != null) {
      all.add(previous);
    }
    if (topic != null && !topic.equals(previous)) {
      boolean dominant =
          previous == null || (!previous.equals(section) && count(topic) >= 2 * count(previous));
      all.add(dominant ? 0 : all.size(), topic);
    }
    return all;
  }
}
