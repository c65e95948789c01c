package kutip.extraction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kutip.extraction.lexicon.ResourceLines;
import kutip.shared.Language;

/**
 * Says in which of the supported languages a text is written: by script where that decides, else by
 * the commonest words of each language in the first {@value #SAMPLE} characters.
 */
public final class LanguageDetector {

  private static final int SAMPLE = 2000;
  private static final Map<String, Integer> WORDS = load();

  private LanguageDetector() {}

  /**
   * Function words, one line a language in {@code common/function-words.txt}: {@code en: the of
   * and}.
   */
  private static Map<String, Integer> load() {
    Map<String, Integer> words = new HashMap<>();
    for (String line : ResourceLines.of("common/function-words.txt")) {
      int colon = line.indexOf(':');
      if (colon == 2) {
        int bit = 1 << Language.valueOf(line.substring(0, 2).toUpperCase(Locale.ROOT)).ordinal();
        for (String word : line.substring(3).strip().split(" +")) {
          words.merge(word, bit, (a, b) -> a | b);
        }
      }
    }
    return words;
  }

  /** The most likely language; English when nothing speaks for any. */
  public static Language detect(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    int han = 0;
    int kana = 0;
    int hangul = 0;
    for (int i = 0; i < sample.length(); i++) {
      Character.UnicodeScript script = Character.UnicodeScript.of(sample.charAt(i));
      han += script == Character.UnicodeScript.HAN ? 1 : 0;
      kana +=
          script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA
              ? 1
              : 0;
      hangul += script == Character.UnicodeScript.HANGUL ? 1 : 0;
    }
    int asian = han + kana + hangul;
    if (asian * 5 > sample.length()) {
      return hangul * 2 > asian ? Language.KO : kana * 10 > asian ? Language.JA : Language.ZH;
    }
    return byWords(sample);
  }

  private static Language byWords(String sample) {
    int[] hits = new int[Language.values().length];
    for (String word : sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      int bits = WORDS.getOrDefault(word, 0);
      for (int l = 0; l < hits.length; l++) {
        hits[l] += (bits >> l) & 1;
      }
    }
    int best = 0;
    for (int l = 1; l < hits.length; l++) {
      best = hits[l] > hits[best] ? l : best;
    }
    return Language.values()[best];
  }
}
