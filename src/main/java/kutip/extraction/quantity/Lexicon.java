package kutip.extraction.quantity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One language's surfaces as a trie over folded chars, and its ways of writing numbers. Immutable
 * once loaded.
 */
final class Lexicon {

  private static final int DIRECT = 0x250;

  /** Settings of the language; written by the loader only. */
  char decimal = '.';

  boolean groupBySpace;

  /** A comma before three digits parts groups although commas part decimals: "15,000 millones". */
  boolean groupByComma;

  boolean dayFirst = true;

  /** Number words are written together: "einundzwanzig". */
  boolean compound;

  /** Digits may follow a scale: 3万5000. */
  boolean mixed;

  /** 60 and 80 take 10 to 19: "soixante-quinze". */
  boolean vigesimal;

  /** Endings follow names and figures after an apostrophe: "TL'ye", "Monday's". */
  boolean apostropheEndings;

  /** Number words count only before a unit: 一 is everywhere. */
  boolean rareNumbers;

  private final int[] roots = new int[DIRECT];
  private long[] keys = new long[1 << 12];
  private int[] nodes = new int[1 << 12];
  private @Nullable Lexeme[] lexemes = new Lexeme[1 << 11];
  private int count = 1;

  /** The node below {@code node} by a folded char, or 0; the root is 0. */
  int child(int node, char c) {
    if (node == 0 && c < DIRECT) {
      return roots[c];
    }
    long key = ((long) node << 16 | c) + 1;
    int slot = slot(key);
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return nodes[slot];
      }
      slot = slot + 1 & keys.length - 1;
    }
    return 0;
  }

  @Nullable Lexeme at(int node) {
    return lexemes[node];
  }

  /** The lexeme of a surface, made when there is none yet. */
  Lexeme entry(String surface) {
    int node = 0;
    for (int i = 0; i < surface.length(); i++) {
      node = grow(node, Chars.fold(surface.charAt(i)));
    }
    Lexeme lexeme = lexemes[node];
    if (lexeme == null) {
      lexeme = new Lexeme();
      lexemes[node] = lexeme;
    }
    return lexeme;
  }

  private int grow(int node, char c) {
    int known = child(node, c);
    if (known != 0) {
      return known;
    }
    if (count * 2 > keys.length) {
      rehash();
    }
    int fresh = count++;
    if (fresh == lexemes.length) {
      lexemes = Arrays.copyOf(lexemes, fresh * 2);
    }
    if (node == 0 && c < DIRECT) {
      roots[c] = fresh;
    } else {
      put(((long) node << 16 | c) + 1, fresh);
    }
    return fresh;
  }

  private void rehash() {
    long[] oldKeys = keys;
    int[] oldNodes = nodes;
    keys = new long[oldKeys.length * 2];
    nodes = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldNodes[i]);
      }
    }
  }

  private void put(long key, int node) {
    int slot = slot(key);
    while (keys[slot] != 0) {
      slot = slot + 1 & keys.length - 1;
    }
    keys[slot] = key;
    nodes[slot] = node;
  }

  private int slot(long key) {
    return (int) (key * 0x9E3779B97F4A7C15L >>> 40) & keys.length - 1;
  }
}
