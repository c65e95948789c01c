package kutip.extraction.text;

import java.util.Set;

/**
 * Where sentences begin and end, as token numbers. Headings, list items and paragraphs end a
 * sentence too.
 */
public final class Sentences {

  /** No writer's sentence has more tokens; what is longer is a table or an attack, and is cut. */
  private static final int LONGEST = 400;

  private final int[] from;
  private final int[] to;
  private final int size;

  private Sentences(int[] from, int[] to, int size) {
    this.from = from;
    this.to = to;
    this.size = size;
  }

  public int size() {
    return size;
  }

  /** First token of a sentence. */
  public int from(int sentence) {
    return from[sentence];
  }

  /** The token after the last one of a sentence. */
  public int to(int sentence) {
    return to[sentence];
  }

  /**
   * @param abbreviations lower-case words after which a full stop does not end a sentence
   */
  public static Sentences of(Tokens tokens, Set<String> abbreviations) {
    int[] from = new int[Math.max(16, tokens.size() / 8)];
    int[] to = new int[from.length];
    int size = 0;
    int begin = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean lineEnd = tokens.type(i) == TokenType.BREAK;
      boolean tooLong = i - begin >= LONGEST;
      if (!lineEnd && !tooLong && !(isEnd(tokens, i) && ends(tokens, i, abbreviations))) {
        continue;
      }
      if (lineEnd && bullet(tokens, begin, i)) {
        continue;
      }
      int after = lineEnd ? i : closing(tokens, i + 1);
      if (after > begin) {
        if (size == from.length) {
          from = java.util.Arrays.copyOf(from, size * 2);
          to = java.util.Arrays.copyOf(to, size * 2);
        }
        from[size] = begin;
        to[size++] = after;
      }
      i = Math.max(i, after - 1);
      begin = lineEnd ? i + 1 : after;
    }
    if (begin < tokens.size()) {
      from = java.util.Arrays.copyOf(from, size + 1);
      to = java.util.Arrays.copyOf(to, size + 1);
      from[size] = begin;
      to[size++] = tokens.size();
    }
    return new Sentences(from, to, size);
  }

  /** Whether a line holds nothing but a bullet, whose item is the next line. */
  private static boolean bullet(Tokens tokens, int from, int to) {
    return to == from + 1
        && tokens.type(from) == TokenType.PUNCTUATION
        && "-–•*●▪◦‣".indexOf(tokens.first(from)) >= 0;
  }

  private static boolean isEnd(Tokens tokens, int i) {
    if (tokens.type(i) == TokenType.WORD) {
      char last = tokens.source().charAt(tokens.end(i) - 1);
      return last == '.';
    }
    return switch (tokens.first(i)) {
      case '.', '!', '?', '。', '！', '？', '…', '．' -> tokens.type(i) == TokenType.PUNCTUATION;
      default -> false;
    };
  }

  private static boolean ends(Tokens tokens, int i, Set<String> abbreviations) {
    char c = tokens.first(i);
    if (c == '。' || c == '！' || c == '？' || c == '．') {
      return true;
    }
    int next = closing(tokens, i + 1);
    if (next >= tokens.size() || tokens.type(next) == TokenType.BREAK) {
      return true;
    }
    if (!tokens.spaced(next) && tokens.type(next) != TokenType.IDEOGRAPH) {
      return false;
    }
    if (c == '!' || c == '?') {
      return !Character.isLowerCase(tokens.first(next));
    }
    return !Character.isLowerCase(tokens.first(next)) && !abbreviated(tokens, i, abbreviations);
  }

  private static boolean abbreviated(Tokens tokens, int i, Set<String> abbreviations) {
    int word = tokens.type(i) == TokenType.WORD ? i : i - 1;
    if (word < 0 || tokens.type(word) != TokenType.WORD || (word < i && tokens.spaced(i))) {
      return false;
    }
    String text = Folding.lower(tokens.text(word));
    if (word == i) {
      return true;
    }
    return abbreviations.contains(text) || initial(tokens, word, text);
  }

  /** "Robert J. Keele", but not the end of "her job at X." or "in semester I." */
  private static boolean initial(Tokens tokens, int word, String text) {
    boolean noInitial =
        word > 0
            && (text.equals("x") || text.equals("i"))
            && tokens.type(word - 1) == TokenType.WORD
            && !tokens.capitalised(word - 1);
    return text.length() == 1 && tokens.capitalised(word) && !noInitial;
  }

  /** Past quotation marks and brackets that close what the sentence opened. */
  private static int closing(Tokens tokens, int from) {
    int i = from;
    while (i < tokens.size() && tokens.type(i) == TokenType.PUNCTUATION && !tokens.spaced(i)) {
      switch (tokens.first(i)) {
        case '"', '”', '’', '\'', ')', ']', '»', '」', '』', '）', '.', '!', '?', '。', '！', '？', '…' ->
            i++;
        default -> {
          return i;
        }
      }
    }
    return i;
  }
}
