package kutip.extraction.lexicon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kutip.shared.Language;

/**
 * All that the engine knows of one language: its settings, word lists and frames. Loaded once, on
 * first use.
 *
 * <p>{@code language.yaml} holds one {@code key: value} a line; the keys are those of {@link
 * Settings}.
 */
public final class LanguagePack {

  private static final Map<Language, LanguagePack> LOADED = new EnumMap<>(Language.class);

  private final Language language;
  private final Settings settings;
  private final Lexicon lexicon;
  private final List<Frame> frames;

  /**
   * How a language is built.
   *
   * @param verbFinal whether objects and marked phrases stand before the verb (Japanese, Korean,
   *     Turkish)
   * @param postpositions whether a marker follows what it marks ("から", "'dan")
   * @param modifiersAfter whether a company or role follows the noun that it belongs to ("saham
   *     Meta")
   * @param elisions whether an apostrophe ends the word before it ("l'entreprise")
   * @param capitalisedNouns whether common nouns are capitalised, so that capitals say nothing
   *     about names
   * @param surnameFirst whether native names begin with the surname
   * @param subjectAfter whether a subject may follow its verb ("gab Nvidia nach", "cayó Nvidia")
   * @param verbBracket whether participles, infinitives and particles end the clause, after their
   *     objects (German)
   * @param genitiveEnding whether a name's owner case is written as one word with it ("Nvidias")
   * @param formerEndings endings of a figure that something rose or fell from ("dolardan")
   * @param abbreviations words after which a full stop does not end a sentence
   */
  public record Settings(
      boolean verbFinal,
      boolean postpositions,
      boolean modifiersAfter,
      boolean elisions,
      boolean capitalisedNouns,
      boolean surnameFirst,
      boolean subjectAfter,
      boolean verbBracket,
      boolean genitiveEnding,
      Set<String> formerEndings,
      Set<String> abbreviations) {}

  private LanguagePack(Language language) {
    this.language = language;
    String folder = language.key() + "/";
    this.settings = settings(folder + "language.yaml");
    this.lexicon = new Lexicon(settings.elisions());
    for (String file : ResourceLines.of(folder + "files.txt")) {
      if (file.endsWith(".txt")) {
        lexicon.read(folder + file);
      }
    }
    FrameReader reader = new FrameReader(language, lexicon.classes());
    for (String file : ResourceLines.of(folder + "files.txt")) {
      if (file.endsWith(".yaml")) {
        reader.read(folder + file);
      }
    }
    this.frames = reader.frames();
  }

  /** The pack of a language. */
  public static LanguagePack of(Language language) {
    synchronized (LOADED) {
      return LOADED.computeIfAbsent(language, LanguagePack::new);
    }
  }

  private static Settings settings(String file) {
    Map<String, String> values = new HashMap<>();
    List<String> lines = ResourceLines.of(file);
    Set<String> known =
        Set.of(
            "verbFinal",
            "postpositions",
            "modifiersAfter",
            "elisions",
            "capitalisedNouns",
            "surnameFirst",
            "subjectAfter",
            "verbBracket",
            "genitiveEnding",
            "formerEndings",
            "abbreviations");
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(':');
      String key = colon < 0 ? line : line.substring(0, colon);
      if (!known.contains(key) || colon < 0) {
        throw new LexiconException(file, i + 1, "unknown key: " + key);
      }
      values.put(key, line.substring(colon + 1).strip());
    }
    return new Settings(
        yes(values, "verbFinal"),
        yes(values, "postpositions"),
        yes(values, "modifiersAfter"),
        yes(values, "elisions"),
        yes(values, "capitalisedNouns"),
        yes(values, "surnameFirst"),
        yes(values, "subjectAfter"),
        yes(values, "verbBracket"),
        yes(values, "genitiveEnding"),
        words(values, "formerEndings"),
        words(values, "abbreviations"));
  }

  private static Set<String> words(Map<String, String> values, String key) {
    return new HashSet<>(List.of(values.getOrDefault(key, "").split(" +")));
  }

  private static boolean yes(Map<String, String> values, String key) {
    return "true".equals(values.get(key));
  }

  public Language language() {
    return language;
  }

  public Settings settings() {
    return settings;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  public List<Frame> frames() {
    return frames;
  }

  /** The set of the named word classes, empty when the language has none of them. */
  public ClassSet classes(String... names) {
    return lexicon.classes().set(names);
  }
}
