package kutip.extraction.quantity;

import org.jspecify.annotations.Nullable;

/** Turns a text into tokens in one pass from left to right; each char is looked at a few times. */
final class Scanner {

  /** Korean particles (을, 에서) have two syllables at most. */
  private static final int LONGEST_PARTICLE = 2;

  private static final Lexeme BAD = new Lexeme();

  static {
    BAD.kinds = Kind.BAD;
  }

  private final Lexicon lexicon;
  private final char[] text;
  private final Tokens tokens;
  private final DigitReader digits;

  private @Nullable Lexeme best;
  private int bestEnd;

  /** The end of the last token together with its endings. */
  private int reached;

  Scanner(Lexicon lexicon, char[] text) {
    this.lexicon = lexicon;
    this.text = text;
    this.tokens = new Tokens(text);
    this.digits = new DigitReader(lexicon, text);
  }

  Tokens scan() {
    int i = 0;
    while (i < text.length) {
      i =
          switch (Chars.classify(text[i])) {
            case Chars.LETTER -> word(i);
            case Chars.DIGIT -> number(i);
            case Chars.IDEOGRAPH -> sign(i);
            case Chars.HANGUL -> hangul(i);
            case Chars.SPACE -> i + 1;
            default -> sign(i);
          };
    }
    return tokens;
  }

  private int word(int from) {
    if (lookup(from)) {
      add(from, bestEnd);
      return afterWord();
    }
    int end = endOfWord(from, Chars.LETTER);
    if (lexicon.compound && text[from] != '\'') {
      compound(from, end);
    }
    return end;
  }

  /** Number words written together; nothing is kept unless they fill the whole word. */
  private void compound(int from, int end) {
    int mark = tokens.count;
    int i = from;
    while (i < end && part(i, end)) {
      tokens.add(i, bestEnd, best(), i == from ? gap(from) : Tokens.GLUED);
      i = bestEnd;
    }
    if (i < end) {
      tokens.count = mark;
    }
  }

  private boolean part(int from, int end) {
    best = null;
    int node = 0;
    for (int i = from; i < end; i++) {
      node = lexicon.child(node, Chars.fold(text[i]));
      if (node == 0) {
        break;
      }
      Lexeme lexeme = lexicon.at(node);
      if (lexeme != null && lexeme.is(Kind.NUM | Kind.MULTIPLY | Kind.JOINER | Kind.HALF_AFTER)) {
        best = lexeme;
        bestEnd = i + 1;
      }
    }
    return best != null && !best.is(Kind.SHORT);
  }

  private int hangul(int from) {
    int i = from;
    while (i < text.length && Chars.classify(text[i]) == Chars.HANGUL && lookup(i)) {
      add(i, bestEnd);
      i = bestEnd;
    }
    int end = endOfWord(i, Chars.HANGUL);
    if (i > from && end - i <= LONGEST_PARTICLE) {
      reached = end;
    }
    return end;
  }

  /** Endings belong to the token before them, so that what follows is still near it. */
  private int reach(int end) {
    int to = end;
    boolean apostrophe =
        lexicon.apostropheEndings
            && end + 1 < text.length
            && Chars.fold(text[end]) == '\''
            && Chars.letter(text[end + 1]);
    if (apostrophe) {
      to = endOfWord(end + 1, Chars.LETTER);
    }
    reached = to;
    return to;
  }

  /** A char that stands for itself: an ideograph or a sign. */
  private int sign(int from) {
    if (lookup(from)) {
      add(from, bestEnd);
      return afterWord();
    }
    return from + 1;
  }

  private int afterWord() {
    boolean inWord = Chars.letter(text[bestEnd - 1]);
    return inWord ? reach(endOfWord(bestEnd, Chars.LETTER)) : bestEnd;
  }

  private int number(int from) {
    boolean partOfName = partOfName(from);
    byte before = gap(from);
    int end = digits.read(from);
    Lexeme what = partOfName ? BAD : digits.lexeme();
    if (end < text.length && Chars.letter(text[end])) {
      return gluedWord(from, end, what, before);
    }
    keep(from, end, what, before);
    return reach(end);
  }

  private int gluedWord(int from, int end, Lexeme what, byte before) {
    boolean unit = lookup(end) && best().is(Kind.AFTER_DIGITS);
    if (unit) {
      keep(from, end, what, before);
      add(end, bestEnd);
      return reach(endOfWord(bestEnd, Chars.LETTER));
    }
    int wordEnd = endOfWord(end, Chars.LETTER);
    keep(from, wordEnd, BAD, before);
    return wordEnd;
  }

  private void keep(int from, int end, Lexeme what, byte before) {
    int token = tokens.add(from, end, what, before);
    tokens.value[token] = digits.value();
    tokens.decimals[token] = digits.decimals();
    tokens.plainDigits[token] = digits.plainDigits();
  }

  /** Whether letters before the digit make it part of a name: "GPT4", "GPT-4". */
  private boolean partOfName(int from) {
    if (from == 0) {
      return false;
    }
    int last = tokens.count - 1;
    boolean touches = last >= 0 && tokens.end[last] == from;
    if (Chars.letter(text[from - 1])) {
      return !touches || !tokens.lexeme[last].is(Kind.BEFORE_DIGITS);
    }
    boolean dash = touches && tokens.lexeme[last].is(Kind.RANGE) && tokens.glued(last);
    if (touches && !dash) {
      return false;
    }
    boolean afterWord =
        Chars.fold(text[from - 1]) == '-' && from > 1 && Chars.letter(text[from - 2]);
    return afterWord && !(dash && tokens.is(last - 1, Kind.BEFORE_DASH));
  }

  private boolean lookup(int from) {
    best = null;
    int node = 0;
    int i = from;
    while (i < text.length) {
      char c = Chars.fold(text[i]);
      node = lexicon.child(node, c);
      if (node == 0) {
        break;
      }
      i = c == ' ' ? endOfBlanks(i) : i + 1;
      Lexeme lexeme = lexicon.at(node);
      if (lexeme != null && lexeme.kinds != 0 && fits(lexeme, from, i)) {
        best = lexeme;
        bestEnd = i;
      }
    }
    return best != null;
  }

  private Lexeme best() {
    Lexeme found = best;
    return found == null ? BAD : found;
  }

  private boolean fits(Lexeme lexeme, int from, int end) {
    byte last = Chars.classify(text[end - 1]);
    if (end < text.length && (last == Chars.LETTER || last == Chars.DIGIT)) {
      byte next = Chars.classify(text[end]);
      boolean splitsWord = next == Chars.LETTER && !lexeme.stem;
      boolean splitsDigits = next == Chars.DIGIT && !lexeme.is(Kind.BEFORE_DIGITS);
      if (splitsWord || splitsDigits) {
        return false;
      }
    }
    if (lexeme.capital && !Character.isUpperCase(text[from])) {
      return false;
    }
    return lexeme.exact == null || same(lexeme.exact, from, end);
  }

  private boolean same(String exact, int from, int end) {
    if (exact.length() != end - from) {
      return false;
    }
    for (int i = 0; i < exact.length(); i++) {
      char c = text[from + i];
      if (exact.charAt(i) != c && exact.charAt(i) != c - 0xFEE0) {
        return false;
      }
    }
    return true;
  }

  private int endOfBlanks(int from) {
    int i = from + 1;
    while (i < text.length && i < from + 3 && Chars.classify(text[i]) == Chars.SPACE) {
      i++;
    }
    return i;
  }

  private int endOfWord(int from, byte kind) {
    int i = from;
    while (i < text.length && Chars.classify(text[i]) == kind) {
      i++;
    }
    return i;
  }

  private void add(int from, int end) {
    tokens.add(from, end, best(), gap(from));
  }

  private byte gap(int from) {
    int last = tokens.count == 0 ? -1 : Math.max(reached, tokens.end[tokens.count - 1]);
    if (last < 0 || from - last > 4) {
      return Tokens.FAR;
    }
    byte found = Tokens.GLUED;
    for (int i = last; i < from; i++) {
      char c = text[i];
      byte one =
          switch (c) {
            case ',' -> Tokens.COMMA;
            case '.' -> Tokens.DOT;
            case '(', '（' -> Tokens.BRACKET;
            default -> Chars.classify(c) == Chars.SPACE ? Tokens.BLANK : Tokens.FAR;
          };
      if (one > Tokens.BLANK && found > Tokens.BLANK) {
        return Tokens.FAR;
      }
      found = (byte) Math.max(found, one);
    }
    return found;
  }
}
