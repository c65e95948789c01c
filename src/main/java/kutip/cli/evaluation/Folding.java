package kutip.cli.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as comparisons see it: without case, accents and compatibility variants. */
final class Folding {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern SPACE = Pattern.compile("(?U)\\s+");

  private Folding() {}

  /** Folded, with runs of white space as one space. */
  static String fold(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String lower = decomposed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(lower).replaceAll("");
    String composed = Normalizer.normalize(bare, Normalizer.Form.NFC).replace('ı', 'i');
    return SPACE.matcher(composed).replaceAll(" ").strip();
  }

  /** Folded runs of letters and digits. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(fold(text));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
