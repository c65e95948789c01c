package kutip.extraction.frame;

import java.util.List;
import kutip.extraction.mention.Element;
import kutip.extraction.mention.Sentence;

/** What an item of a list tells of: "X (infrastructure) - left in 2024", "Y: down more than 5%". */
final class ItemHeads {

  private ItemHeads() {}

  /** The element before the dash or colon that a verb stands right behind, or -1. */
  static int of(Sentence sentence, FrameClasses classes, int trigger) {
    List<Element> elements = sentence.elements();
    int mark = trigger - 1;
    while (mark > 0 && elements.get(mark).is(classes.adverb())) {
      mark--;
    }
    int head = 0;
    while (head < mark && marked(sentence, head, "-–—•*●▪◦‣")) {
      head++;
    }
    if (mark <= head || !marked(sentence, mark, "-–—:")) {
      return -1;
    }
    boolean told = mark == head + 1;
    boolean bracketed = marked(sentence, head + 1, "(") && marked(sentence, mark - 1, ")");
    return told || bracketed ? head : -1;
  }

  private static boolean marked(Sentence sentence, int element, String marks) {
    return marks.indexOf(sentence.tokens().first(sentence.elements().get(element).from())) >= 0;
  }
}
