package kutip.mcp;

import java.util.Map;

/** Something that an assistant may ask. */
interface Tool {

  String name();

  String title();

  /** What it is for, for a reader that chooses between tools. */
  String description();

  /** JSON Schema of its arguments. */
  Map<String, Object> arguments();

  /**
   * Answers.
   *
   * @throws IllegalArgumentException saying what is wrong with the arguments
   */
  Answer call(Arguments arguments);

  /**
   * An answer.
   *
   * @param text for reading
   * @param data the same for programs
   */
  record Answer(String text, Map<String, ?> data) {}
}
