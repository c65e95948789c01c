package kutip.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import kutip.extraction.lexicon.LanguagePack;
import kutip.extraction.quantity.Quantity;
import kutip.extraction.text.Sentences;
import kutip.extraction.text.TokenType;
import kutip.extraction.text.Tokens;

/** Turns tokens into sentences of elements: names, roles, groups, figures, phrases. Thread-safe. */
public final class ArticleReader {

  private static final double HEADLINE_SHARE = 0.6;

  private final LanguagePack pack;
  private final NameIndex names;
  private final NounClasses classes;
  private final NameShapes shapes;
  private final UnspacedNames unspaced;
  private final WordRuns runs;
  private final Conversions conversions;
  private final Units units;
  private final RolePhrases roles;
  private final SplitVerbs verbs;
  private final Ages ages;
  private final PersonPhrases persons;
  private final Colleagues colleagues;
  private final CompanyPhrases companies;
  private final Descriptions descriptions;
  private final Datelines datelines;

  public ArticleReader(LanguagePack pack, NameIndex names) {
    this.pack = pack;
    this.names = names;
    this.classes = NounClasses.of(pack);
    this.shapes = new NameShapes(classes, names, pack);
    this.verbs = new SplitVerbs(pack);
    this.unspaced = new UnspacedNames(classes);
    this.runs = new WordRuns(classes);
    this.conversions = new Conversions(classes);
    this.units = new Units(classes);
    this.datelines = new Datelines(classes);
    this.roles = new RolePhrases(classes, pack.settings().modifiersAfter());
    this.ages = new Ages(classes);
    this.persons = new PersonPhrases(classes, pack.settings());
    this.colleagues = new Colleagues(classes);
    this.companies = new CompanyPhrases(classes, pack.settings().modifiersAfter());
    this.descriptions = new Descriptions(classes, names, pack.settings());
  }

  /** The reading of one article, headline first; it remembers whom the article has named. */
  public final class Session {

    private final Coreference coreference = new Coreference(classes, names, pack.lexicon());
    private final BareSums sums = new BareSums(classes);

    /**
     * Sentences of one field.
     *
     * @param skip whether a sentence is boilerplate, by its number
     */
    public List<Sentence> read(
        Tokens tokens, Sentences sentences, List<Quantity> quantities, IntPredicate skip) {
      ElementScan scan = new ElementScan(tokens, names, pack.lexicon(), quantities);
      List<Sentence> read = new ArrayList<>(sentences.size());
      for (int s = 0; s < sentences.size(); s++) {
        if (skip.test(s)) {
          continue;
        }
        List<Element> elements = scan.scan(sentences.from(s), sentences.to(s));
        verbs.join(tokens, elements);
        datelines.cut(tokens, elements);
        Nicknames.join(tokens, names, elements);
        shapes.find(tokens, elements, headline(tokens, elements));
        unspaced.find(tokens, elements);
        runs.join(tokens, elements);
        companies.suffixes(tokens, elements);
        BracketedNames.join(tokens, elements);
        conversions.join(tokens, elements);
        QuotedNames.join(tokens, elements);
        units.join(tokens, elements);
        sums.find(elements);
        coreference.learn(tokens, elements);
        read.add(new Sentence(s, sentences.from(s), sentences.to(s), tokens, elements));
      }
      return read;
    }

    /** Resolves and folds; after every field has been read. */
    public void resolve(Sentence sentence) {
      List<Element> elements = sentence.elements();
      coreference.shortNames(sentence.tokens(), elements);
      ages.drop(sentence.tokens(), elements);
      descriptions.fold(sentence.tokens(), elements);
      coreference.pronouns(sentence.tokens(), elements);
      roles.fold(sentence.tokens(), elements);
      companies.fold(sentence.tokens(), elements);
      persons.fold(sentence.tokens(), elements);
      colleagues.fold(sentence.tokens(), elements);
      coreference.settle(elements);
      item(sentence);
    }

    /** "- X, from Y": a dash before a person's name opens an item of a list. */
    private void item(Sentence sentence) {
      List<Element> elements = sentence.elements();
      if (elements.size() > 1
          && elements.get(0).type == Element.Type.PUNCTUATION
          && "-–—*•●▪◦‣".indexOf(sentence.tokens().first(elements.get(0).from)) >= 0
          && elements.get(1).personLike()) {
        elements.get(0).classes = classes.bullet();
      }
    }

    /**
     * Companies that the sentence just resolved may be about without naming them, the likeliest
     * first.
     */
    public List<Entity> topics() {
      return coreference.topics();
    }
  }

  /** Finds roles and groups only: what {@code annotate} shows besides names and figures. */
  public void describe(Sentence sentence) {
    roles.fold(sentence.tokens(), sentence.elements());
  }

  public Session session() {
    return new Session();
  }

  /** Whether most words begin with a capital, as in headlines. */
  private static boolean headline(Tokens tokens, List<Element> elements) {
    int words = 0;
    int capitals = 0;
    for (Element e : elements) {
      if (tokens.type(e.from) == TokenType.WORD) {
        words++;
        capitals += tokens.capitalised(e.from) ? 1 : 0;
      }
    }
    return words > 4 && capitals > words * HEADLINE_SHARE;
  }
}
