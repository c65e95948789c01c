package kutip.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kutip.extraction.NameEntry;
import kutip.extraction.NameRegistry;
import kutip.extraction.lexicon.LanguagePack;
import kutip.extraction.lexicon.ResourceLines;
import kutip.extraction.text.Folding;
import kutip.extraction.text.PhraseTrie;
import kutip.extraction.text.TokenType;
import kutip.extraction.text.Tokenizer;
import kutip.extraction.text.Tokens;
import kutip.extraction.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A registry compiled for one language's tokens: the longest known name that starts at a token. */
public final class NameIndex {

  /** One name of an entry. */
  private record Name(NameEntry entry, String written, boolean ambiguous, boolean genitive) {}

  /**
   * A name found, up to token {@code to}.
   *
   * @param genitive whether it ends as an owner's name does: "Nvidias"
   */
  record Found(NameEntry entry, int to, boolean ambiguous, boolean genitive) {}

  private static final int SHORT = 4;

  /** So many bear these last names that none of them names one head of a company alone. */
  private static final Set<String> COMMON =
      Set.of("smith", "jones", "brown", "johnson", "williams", "miller", "zhao", "yang", "wu");

  private final Vocabulary vocabulary;
  private final Tokenizer tokenizer;
  private final PhraseTrie trie = new PhraseTrie();
  private final List<Name> names = new ArrayList<>();

  /** Further ways to write a name that differ in capitals alone: "GoTo", "GOTO". */
  private final Map<Name, Set<String>> spellings = new HashMap<>();

  private final Map<String, NameEntry> byCanonical = new HashMap<>();

  private final Map<String, @Nullable NameEntry> leadersBySurname = new HashMap<>();
  private final Set<String> givenNames = new HashSet<>();
  private final boolean genitives;

  public NameIndex(NameRegistry registry, LanguagePack pack) {
    this.vocabulary = pack.lexicon().vocabulary().copy();
    this.genitives = pack.settings().genitiveEnding();
    this.tokenizer = new Tokenizer(vocabulary, pack.settings().elisions());
    ResourceLines.of("common/given-names.txt").stream()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> java.util.Arrays.stream(line.split(" ")))
        .forEach(givenNames::add);
    for (NameEntry entry : registry.entries()) {
      boolean person = entry.type() == NameEntry.Type.PERSON;
      byCanonical.putIfAbsent(entry.name(), entry);
      entry.ambiguous().forEach(name -> add(name, entry, true));
      if (!entry.ambiguous().contains(entry.name())) {
        add(entry.name(), entry, false);
      }
      entry.aliases().forEach(name -> add(name, entry, false));
      entry.tickers().forEach(ticker -> addTicker(ticker, entry));
      if (person) {
        learn(entry);
      }
    }
  }

  /** Tickers too short to be anything else are left out: "ARM", "NOW". */
  private void addTicker(String ticker, NameEntry entry) {
    String symbol = ticker.substring(ticker.indexOf(':') + 1);
    if (symbol.length() >= SHORT && symbol.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
      add(symbol, entry, true);
    }
  }

  private void learn(NameEntry person) {
    String[] parts = Folding.bare(person.name()).split("[ -]");
    givenNames.add(parts[0]);
    if (person.leads() != null && parts.length > 1 && !COMMON.contains(parts[parts.length - 1])) {
      leadersBySurname.merge(parts[parts.length - 1], person, (one, two) -> one);
    }
  }

  private void add(String name, NameEntry entry, boolean ambiguous) {
    if (name.length() < 2) {
      return;
    }
    add(new Name(entry, name, ambiguous, false));
    boolean latin = Character.isLetter(name.charAt(name.length() - 1)) && name.charAt(0) < 0x250;
    if (genitives
        && latin
        && name.length() >= SHORT
        && "sxzß".indexOf(name.charAt(name.length() - 1)) < 0) {
      add(new Name(entry, name + "s", ambiguous, true));
    }
  }

  private void add(Name added) {
    String name = added.written();
    Tokens cut = tokenizer.tokenize(name);
    int[] words = new int[cut.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = vocabulary.add(Folding.bare(cut.text(i)));
    }
    int known = words.length == 0 ? 0 : trie.add(words, names.size());
    if (known < 0) {
      names.add(added);
    } else if (words.length > 0 && names.get(known).entry == added.entry) {
      spellings.computeIfAbsent(names.get(known), n -> new HashSet<>()).add(name);
    }
  }

  /** The tokenizer whose numbers this index and the language's lexicon understand. */
  public Tokenizer tokenizer() {
    return tokenizer;
  }

  @Nullable NameEntry byCanonical(String name) {
    return byCanonical.get(name);
  }

  /** The head of a company with that surname, known well enough to be named by it alone. */
  @Nullable NameEntry leader(String surname) {
    return leadersBySurname.get(Folding.bare(surname));
  }

  /** Whether a word is the given name of somebody in the registry. */
  boolean givenName(String word) {
    return givenNames.contains(Folding.bare(word));
  }

  /** The longest known name at a token, or null. */
  @Nullable Found at(Tokens tokens, int from, int limit) {
    if (tokens.bare(from) < 0) {
      return null;
    }
    long hit = trie.longest(tokens, from, limit, true);
    if (hit < 0) {
      return null;
    }
    Name name = names.get((int) (hit >>> 32));
    int to = (int) hit;
    return writtenAlike(name, tokens, from, to) && wholeWord(tokens, from, to)
        ? new Found(name.entry, to, name.ambiguous, name.genitive)
        : null;
  }

  /**
   * Short and ambiguous names must be written just so; others need a capital where the name has
   * one.
   */
  private boolean writtenAlike(Name name, Tokens tokens, int from, int to) {
    if (tokens.type(from) != TokenType.WORD || tokens.first(from) > 0x24F) {
      return true;
    }
    String text = tokens.text(from, to);
    boolean upper = text.equals(text.toUpperCase(java.util.Locale.ROOT));
    if (name.ambiguous || name.written.length() <= SHORT) {
      return text.equals(name.written)
          || spellings.getOrDefault(name, Set.of()).contains(text)
          || (upper && name.written.length() > SHORT);
    }
    char wanted = name.written.charAt(0);
    // "Wang di Scale AI" names nobody called Wang Di.
    boolean person = name.entry.type() == NameEntry.Type.PERSON;
    int space = Math.max(name.written.lastIndexOf(' '), name.written.lastIndexOf('-'));
    char last = name.written.charAt(space + 1);
    return (!Character.isUpperCase(wanted) || Character.isUpperCase(text.charAt(0)))
        && !(person && Character.isUpperCase(last) && Character.isLowerCase(tokens.first(to - 1)));
  }

  /** A name in katakana or Hangul must not be cut out of a longer word. */
  private static boolean wholeWord(Tokens tokens, int from, int to) {
    return !hangul(tokens.first(from))
        || from == 0
        || tokens.spaced(from)
        || !hangul(tokens.first(from - 1));
  }

  private static boolean hangul(char c) {
    return c >= '\uAC00' && c <= '\uD7AF';
  }
}
