package kutip.extraction.frame;

import java.util.List;
import kutip.extraction.mention.Element;
import kutip.extraction.mention.Entity;
import kutip.extraction.mention.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who raises money: "OpenAI raised $6.6 billion in a round. Thrive put in $1.3 billion,
 * Nvidia $100 million" says nowhere again whose round it is.
 */
public final class Rounds {

  /** For so many sentences investors go into the same round. */
  private static final int REACH = 2;

  private final FrameClasses classes;
  private @Nullable Entity raises;
  private int at;

  public Rounds(FrameClasses classes) {
    this.classes = classes;
  }

  /** The company whose round the sentences just before told of. */
  public @Nullable Entity open(Sentence sentence) {
    return sentence.number() - at <= REACH ? raises : null;
  }

  /** Takes in a sentence that was read. */
  public void read(Sentence sentence) {
    List<Element> elements = sentence.elements();
    if (elements.stream().noneMatch(e -> e.is(classes.round()))) {
      return;
    }
    for (int i = 1; i < elements.size(); i++) {
      if (elements.get(i).is(classes.receive())) {
        for (int before = i - 1; before >= 0; before--) {
          Element e = elements.get(before);
          if (e.type() == Element.Type.COMPANY && e.entity() != null && !e.entity().media()) {
            raises = e.entity();
            at = sentence.number();
            return;
          }
        }
      }
    }
  }
}
