package kutip.extraction.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * The short way of writing inflections in a word list: {@code {is,are} leaving} stands for two
 * phrases, {@code quit{,s}} for "quit" and "quits". Braces may not be nested.
 */
final class Phrases {

  private static final int MOST = 2000;

  private Phrases() {}

  /**
   * All phrases that a line stands for.
   *
   * @throws IllegalArgumentException when braces do not match or stand for too many phrases
   */
  static List<String> expand(String line) {
    if (line.indexOf('{') < 0) {
      return List.of(line);
    }
    List<StringBuilder> built = new ArrayList<>();
    built.add(new StringBuilder());
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      if (c == '{') {
        int close = line.indexOf('}', i);
        if (close < 0 || line.substring(i + 1, close).indexOf('{') >= 0) {
          throw new IllegalArgumentException("braces do not match: " + line);
        }
        built = multiply(built, line.substring(i + 1, close).split(",", -1));
        i = close + 1;
      } else {
        built.forEach(b -> b.append(c));
        i++;
      }
      if (built.size() > MOST) {
        throw new IllegalArgumentException("stands for more than " + MOST + " phrases: " + line);
      }
    }
    return built.stream().map(b -> b.toString().strip()).toList();
  }

  private static List<StringBuilder> multiply(List<StringBuilder> built, String[] choices) {
    List<StringBuilder> result = new ArrayList<>(built.size() * choices.length);
    for (StringBuilder b : built) {
      for (String choice : choices) {
        result.add(new StringBuilder(b).append(choice));
      }
    }
    return result;
  }
}
