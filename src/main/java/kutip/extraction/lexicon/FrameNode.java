package kutip.extraction.lexicon;

import java.util.LinkedHashMap;
import java.util.List;

/** A value in a frame file and the line that it starts on. */
sealed interface FrameNode {

  int line();

  /** A single value, without its quotation marks. */
  record Scalar(String text, int line) implements FrameNode {}

  /** A list, in brackets or with a dash before each item. */
  record Items(List<FrameNode> items, int line) implements FrameNode {}

  /** Keys and values, in the order of the file. */
  record Fields(LinkedHashMap<String, FrameNode> fields, int line) implements FrameNode {}
}
