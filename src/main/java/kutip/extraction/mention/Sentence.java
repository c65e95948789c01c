package kutip.extraction.mention;

import java.util.List;
import kutip.extraction.text.Tokens;

/**
 * One sentence as elements.
 *
 * @param number its place in the text
 * @param from first token
 * @param to token after the last one
 */
public record Sentence(int number, int from, int to, Tokens tokens, List<Element> elements) {

  public int startChar() {
    return tokens.start(from);
  }

  public int endChar() {
    return tokens.end(to - 1);
  }

  /** The text of an element. */
  public String text(Element element) {
    return tokens.text(element.from(), element.to());
  }
}
