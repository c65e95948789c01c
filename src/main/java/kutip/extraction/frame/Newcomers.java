package kutip.extraction.frame;

import java.util.List;
import kutip.extraction.mention.Element;
import kutip.extraction.mention.Entity;
import kutip.extraction.mention.Sentence;
import org.jspecify.annotations.Nullable;

/** Remembers whose newcomers a list of lines names: "The new arrivals:", then "- X, from Y". */
public final class Newcomers {

  private final FrameClasses classes;
  private @Nullable Entity joined;

  public Newcomers(FrameClasses classes) {
    this.classes = classes;
  }

  /**
   * Takes in a sentence before it is matched.
   *
   * @param about the companies that it may be about, the likeliest first
   * @return whom the people of this line join, if it is an item of such a list
   */
  public @Nullable Entity read(Sentence sentence, List<Entity> about) {
    List<Element> elements = sentence.elements();
    if (!elements.isEmpty() && elements.get(0).is(classes.bullet())) {
      return joined;
    }
    boolean opens = elements.stream().anyMatch(e -> e.is(classes.arrivals())) || joining(sentence);
    joined = opens && !about.isEmpty() ? about.get(0) : null;
    return null;
  }

  /** "Researchers joining the lab:" */
  private boolean joining(Sentence sentence) {
    List<Element> elements = sentence.elements();
    return !elements.isEmpty()
        && sentence.tokens().is(elements.get(elements.size() - 1).from(), ':')
        && elements.stream().anyMatch(e -> e.is(classes.groupNoun()))
        && elements.stream().anyMatch(e -> e.is(classes.joins()));
  }
}
