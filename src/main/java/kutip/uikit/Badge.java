package kutip.uikit;

import com.vaadin.flow.component.html.Span;
import kutip.shared.ClaimKind;
import kutip.shared.Keyed;
import kutip.shared.Modality;

/** A short word in the colour of what it means. */
public final class Badge extends Span {

  public Badge(String text, String... meanings) {
    super(text);
    addClassName("kutip-badge");
    addClassNames(meanings);
  }

  public static Badge kind(ClaimKind kind) {
    return new Badge(Formats.here().word(kind), "kutip-kind-" + kind.key());
  }

  public static Badge modality(Modality modality) {
    return new Badge(Formats.here().word(modality));
  }

  /** A state whose key is also its colour's name: accepted, rejected, unreviewed. */
  public static Badge state(Keyed state) {
    return new Badge(Formats.here().word(state), "kutip-" + state.key());
  }

  public static Badge disputed() {
    return new Badge(Formats.here().word("word.disputed"), "kutip-disputed");
  }
}
