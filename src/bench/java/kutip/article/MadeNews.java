package kutip.article;

import java.time.LocalDate;
import java.util.Random;

/** Articles of about 2 kB from a vocabulary in which few words are frequent, as in real texts. */
final class MadeNews {

  private static final String[] SYLLABLES = {
    "ka", "ri", "to", "mel", "an", "sur", "be", "lo", "ti", "ner", "gra", "du", "vi", "po", "shen"
  };
  private static final int WORDS = 60_000;

  private final Random random;

  MadeNews(long seed) {
    random = new Random(seed);
  }

  /** Word number n, least the most frequent. */
  static String word(int n) {
    StringBuilder word = new StringBuilder();
    int rest = n + 20;
    while (rest > 0) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
      rest /= SYLLABLES.length;
    }
    return word.toString();
  }

  String text() {
    StringBuilder text = new StringBuilder(2100);
    while (text.length() < 1950) {
      for (int i = 0; i < 14; i++) {
        text.append(word((int) (WORDS * Math.pow(random.nextDouble(), 4)))).append(' ');
      }
      text.append(random.nextInt(1000)).append(". ");
    }
    return text.toString();
  }

  LocalDate day() {
    return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000));
  }
}
