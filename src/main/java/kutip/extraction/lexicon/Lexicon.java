package kutip.extraction.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kutip.extraction.text.Folding;
import kutip.extraction.text.PhraseTrie;
import kutip.extraction.text.Tokenizer;
import kutip.extraction.text.Tokens;
import kutip.extraction.text.Vocabulary;

/** The word lists of one language: phrases and the classes that they belong to. */
public final class Lexicon {

  private final WordClasses classes = new WordClasses();
  private final Vocabulary vocabulary = new Vocabulary();
  private final PhraseTrie trie = new PhraseTrie();
  private final List<ClassSet> sets = new ArrayList<>();
  private final Tokenizer tokenizer;
  private final SplitPhrases splits = new SplitPhrases();
  private final Map<String, ClassSet> endings = new HashMap<>();

  Lexicon(boolean elisions) {
    this.tokenizer = new Tokenizer(vocabulary, elisions);
  }

  /** Reads a file of {@code [class]} heads and phrases, one a line. */
  void read(String file) {
    List<String> lines = ResourceLines.of(file);
    if (lines.isEmpty()) {
      throw new LexiconException(file, 1, "no such file, or nothing in it");
    }
    int current = -1;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      try {
        if (line.startsWith("[") && line.endsWith("]")) {
          current = classes.define(line.substring(1, line.length() - 1));
        } else if (current < 0) {
          throw new IllegalArgumentException("phrase before the first [class]");
        } else {
          for (String phrase : Phrases.expand(line)) {
            add(phrase, current);
          }
        }
      } catch (IllegalArgumentException e) {
        throw new LexiconException(file, i + 1, String.valueOf(e.getMessage()));
      }
    }
  }

  /**
   * A phrase that begins with a star is the end of compounds; one of two parts ("gab … nach")
   * counts where both stand; its first part is a mark only.
   */
  private void add(String phrase, int bit) {
    if (phrase.startsWith("*") && phrase.length() > 2) {
      endings.merge(Folding.lower(phrase.substring(1)), ClassSet.NONE.with(bit), ClassSet::with);
      return;
    }
    int gap = phrase.indexOf('…');
    if (gap < 0) {
      addWhole(phrase, bit);
      return;
    }
    String head = phrase.substring(0, gap).strip();
    splits.add(Folding.lower(head), Folding.lower(phrase.substring(gap + 1).strip()), bit);
    addWhole(head, classes.define(SplitPhrases.HEAD));
  }

  private void addWhole(String phrase, int bit) {
    int[] words = words(phrase);
    int old = trie.add(words, sets.size());
    if (old < 0) {
      sets.add(ClassSet.NONE.with(bit));
    } else {
      sets.set(old, sets.get(old).with(bit));
    }
  }

  private int[] words(String phrase) {
    String folded = Folding.lower(phrase);
    if (folded.startsWith("'") && folded.indexOf(' ') < 0) {
      return new int[] {vocabulary.add(folded)};
    }
    Tokens cut = tokenizer.tokenize(folded);
    if (cut.size() == 0) {
      throw new IllegalArgumentException("empty phrase");
    }
    int[] words = new int[cut.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = vocabulary.add(Folding.lower(cut.text(i)));
    }
    return words;
  }

  public WordClasses classes() {
    return classes;
  }

  /** The words of all phrases; copied before names are added to it. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  public PhraseTrie trie() {
    return trie;
  }

  /**
   * The classes of a compound by its longest listed ending ("*vorstand"), none for most words.
   *
   * @param word in lower case
   */
  public ClassSet classesOfEnding(String word) {
    for (int i = 2; !endings.isEmpty() && i < word.length() - 2; i++) {
      ClassSet found = endings.get(word.substring(i));
      if (found != null) {
        return found;
      }
    }
    return ClassSet.NONE;
  }

  /** Phrases of two parts. */
  public SplitPhrases splits() {
    return splits;
  }

  /** The classes of a phrase by the trie's value. */
  public ClassSet classesOf(int value) {
    return sets.get(value);
  }
}
