package kutip.extraction.frame;

import java.util.List;
import kutip.extraction.mention.Element;

/** Names in front of a final verb that do not act, though no mark of another role follows them. */
final class Companions {

  private final FrameClasses classes;

  Companions(FrameClasses classes) {
    this.classes = classes;
  }

  /** "아마존과 협력해", "X株49%を", "머스크 xAI 공동 창업자 '바부슈킨'": not who acts. */
  boolean is(List<Element> elements, int name) {
    if (name + 2 >= elements.size() || classes.objectMark().isEmpty()) {
      return false;
    }
    Element next = elements.get(name + 1);
    Element beyond = elements.get(name + 2);
    boolean companion = next.is(classes.and()) && beyond.type() == Element.Type.WORD;
    boolean bought =
        elements.get(name).stock()
            && next.type() == Element.Type.PERCENT
            && beyond.is(classes.objectMark());
    boolean described =
        elements.get(name).type() == Element.Type.PERSON && next.type() == Element.Type.PERSON;
    return companion || bought || described;
  }
}
