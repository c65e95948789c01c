package kutip.extraction.text;

/**
 * The tokens of one text as parallel arrays, white space left out. Offsets are characters of the
 * text.
 *
 * <p>A token's words are found in a {@link Vocabulary} while it is cut: one number for its
 * lower-case form, one for its form without accents, -1 where nobody knows it.
 */
public final class Tokens {

  private final String text;
  private int size;
  private int[] start;
  private int[] end;
  private int[] lower;
  private int[] bare;
  private TokenType[] type;

  Tokens(String text) {
    this.text = text;
    int guess = Math.max(16, text.length() / 4);
    start = new int[guess];
    end = new int[guess];
    lower = new int[guess];
    bare = new int[guess];
    type = new TokenType[guess];
  }

  void add(int from, int to, TokenType kind, int lowerId, int bareId) {
    if (size == start.length) {
      grow();
    }
    start[size] = from;
    end[size] = to;
    type[size] = kind;
    lower[size] = lowerId;
    bare[size++] = bareId;
  }

  private void grow() {
    int capacity = start.length * 2;
    start = java.util.Arrays.copyOf(start, capacity);
    end = java.util.Arrays.copyOf(end, capacity);
    lower = java.util.Arrays.copyOf(lower, capacity);
    bare = java.util.Arrays.copyOf(bare, capacity);
    type = java.util.Arrays.copyOf(type, capacity);
  }

  public String source() {
    return text;
  }

  public int size() {
    return size;
  }

  public int start(int token) {
    return start[token];
  }

  public int end(int token) {
    return end[token];
  }

  public TokenType type(int token) {
    return type[token];
  }

  /** The vocabulary's number for the token in lower case, or -1. */
  public int lower(int token) {
    return lower[token];
  }

  /** The vocabulary's number for the token without accents, or -1. */
  public int bare(int token) {
    return bare[token];
  }

  public String text(int token) {
    return text.substring(start[token], end[token]);
  }

  /** The text from one token's start to another's end, {@code to} exclusive; none of no tokens. */
  public String text(int from, int to) {
    return from >= to ? "" : text.substring(start[from], end[to - 1]);
  }

  public char first(int token) {
    return text.charAt(start[token]);
  }

  public boolean is(int token, char punctuation) {
    return end[token] - start[token] == 1 && text.charAt(start[token]) == punctuation;
  }

  /** Whether the token begins with an upper-case letter. */
  public boolean capitalised(int token) {
    return Character.isUpperCase(text.charAt(start[token]));
  }

  /** Whether white space stands before the token. */
  public boolean spaced(int token) {
    return token > 0 && start[token] > end[token - 1];
  }

  /** The first token that starts at or after a character, or {@link #size()}. */
  public int at(int character) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start[middle] < character) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
