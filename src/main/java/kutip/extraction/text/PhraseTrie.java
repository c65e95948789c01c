package kutip.extraction.text;

import java.util.Arrays;

/**
 * Phrases as sequences of word numbers, each with a value; finds the longest one that starts at a
 * token. Filled once, then read by many threads.
 */
public final class PhraseTrie {

  private static final int NONE = -1;

  private long[] edges = new long[4096];
  private int[] targets = new int[4096];
  private int edgeCount;
  private int[] values = new int[1024];
  private int nodes = 1;

  public PhraseTrie() {
    Arrays.fill(values, NONE);
    Arrays.fill(edges, NONE);
  }

  /** Adds a phrase; returns the value that it already had, or -1. */
  public int add(int[] words, int value) {
    int node = 0;
    for (int word : words) {
      node = childOrNew(node, word);
    }
    int old = values[node];
    if (old == NONE) {
      values[node] = value;
    }
    return old;
  }

  private int childOrNew(int node, int word) {
    int child = child(node, word);
    if (child != NONE) {
      return child;
    }
    if (edgeCount * 2 > edges.length) {
      growEdges();
    }
    if (nodes == values.length) {
      values = Arrays.copyOf(values, nodes * 2);
      Arrays.fill(values, nodes, values.length, NONE);
    }
    put(key(node, word), nodes);
    return nodes++;
  }

  private void growEdges() {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[oldEdges.length * 2];
    targets = new int[edges.length];
    Arrays.fill(edges, NONE);
    edgeCount = 0;
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldEdges[i] != NONE) {
        put(oldEdges[i], oldTargets[i]);
      }
    }
  }

  private void put(long key, int target) {
    int slot = slot(key);
    while (edges[slot] != NONE) {
      slot = (slot + 1) & (edges.length - 1);
    }
    edges[slot] = key;
    targets[slot] = target;
    edgeCount++;
  }

  private static long key(int node, int word) {
    return ((long) node << 32) | word;
  }

  private int slot(long key) {
    return Vocabulary.spread((int) (key ^ (key >>> 29))) & (edges.length - 1);
  }

  private int child(int node, int word) {
    long key = key(node, word);
    int slot = slot(key);
    while (edges[slot] != NONE) {
      if (edges[slot] == key) {
        return targets[slot];
      }
      slot = (slot + 1) & (edges.length - 1);
    }
    return NONE;
  }

  /**
   * The longest phrase that starts at a token, as {@code value << 32 | token after it}, or -1. A
   * hyphen between words may be there or not.
   *
   * @param bare whether accents are ignored
   */
  public long longest(Tokens tokens, int from, int limit, boolean bare) {
    int node = 0;
    long found = NONE;
    for (int i = from; i < limit; i++) {
      int word = bare ? tokens.bare(i) : tokens.lower(i);
      int next = word < 0 ? NONE : child(node, word);
      if (next == NONE && i > from && isHyphen(tokens, i)) {
        continue;
      }
      if (next == NONE) {
        break;
      }
      node = next;
      if (values[node] != NONE) {
        found = ((long) values[node] << 32) | (i + 1);
      }
    }
    return found;
  }

  private static boolean isHyphen(Tokens tokens, int i) {
    return tokens.end(i) - tokens.start(i) == 1 && Folding.lower(tokens.first(i)) == '-';
  }
}
