package kutip.extraction.text;

import java.util.Arrays;

/**
 * Numbers for words, looked up by a slice of text without making a string. Open addressing with
 * linear probing; filled once, then read by many threads.
 */
public final class Vocabulary {

  private String[] words = new String[1024];
  private int[] ids = new int[1024];
  private int size;

  /** The number of a folded word, given one when it is new. */
  public int add(String word) {
    int slot = slot(word);
    if (words[slot] != null) {
      return ids[slot];
    }
    if (size * 3 > words.length * 2) {
      grow();
      slot = slot(word);
    }
    words[slot] = word;
    ids[slot] = size;
    return size++;
  }

  private int slot(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = hash * 31 + word.charAt(i);
    }
    int slot = spread(hash) & (words.length - 1);
    while (words[slot] != null && !words[slot].equals(word)) {
      slot = (slot + 1) & (words.length - 1);
    }
    return slot;
  }

  private void grow() {
    String[] oldWords = words;
    int[] oldIds = ids;
    words = new String[oldWords.length * 2];
    ids = new int[words.length];
    for (int i = 0; i < oldWords.length; i++) {
      if (oldWords[i] != null) {
        int slot = slot(oldWords[i]);
        words[slot] = oldWords[i];
        ids[slot] = oldIds[i];
      }
    }
  }

  static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }

  /** The number of {@code text[start, end)} in lower case, or -1. */
  int lower(String text, int start, int end, int hash) {
    int slot = spread(hash) & (words.length - 1);
    for (String word = words[slot]; word != null; word = words[slot]) {
      if (word.length() == end - start && sameLower(word, text, start)) {
        return ids[slot];
      }
      slot = (slot + 1) & (words.length - 1);
    }
    return -1;
  }

  /** The number of {@code text[start, end)} without accents, or -1. */
  int bare(String text, int start, int end, int hash) {
    int slot = spread(hash) & (words.length - 1);
    for (String word = words[slot]; word != null; word = words[slot]) {
      if (word.length() == end - start && sameBare(word, text, start)) {
        return ids[slot];
      }
      slot = (slot + 1) & (words.length - 1);
    }
    return -1;
  }

  private static boolean sameLower(String word, String text, int start) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != Folding.lower(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameBare(String word, String text, int start) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != Folding.bare(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  public int size() {
    return size;
  }

  /** A copy that can be added to without changing this one. */
  public Vocabulary copy() {
    Vocabulary copy = new Vocabulary();
    copy.words = Arrays.copyOf(words, words.length);
    copy.ids = Arrays.copyOf(ids, ids.length);
    copy.size = size;
    return copy;
  }
}
