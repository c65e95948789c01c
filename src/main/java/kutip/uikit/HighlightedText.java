package kutip.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import kutip.shared.ClaimId;
import kutip.shared.ClaimKind;
import kutip.shared.TextSpan;
import org.jspecify.annotations.Nullable;

/** Running text with claims marked where they stand; spans may overlap. */
public final class HighlightedText extends Div {

  /**
   * A claim's place.
   *
   * @param label what it says, shown when pointed at
   */
  public record Highlight(ClaimId claim, ClaimKind kind, TextSpan span, String label) {}

  private final String text;
  private final int[] offsets;
  private final List<Highlight> highlights;
  private final @Nullable ClaimId chosen;
  private final Consumer<ClaimId> listener;
  private @Nullable Component target;

  public HighlightedText(
      String text,
      List<Highlight> highlights,
      @Nullable ClaimId chosen,
      Consumer<ClaimId> listener) {
    this.text = text;
    this.offsets = offsetsOf(text);
    this.highlights = highlights.stream().filter(h -> h.span().end() < offsets.length).toList();
    this.chosen = chosen;
    this.listener = listener;
    addClassName("kutip-text");
    build();
  }

  /** The char index of each code point, and of the end. */
  private static int[] offsetsOf(String text) {
    int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
    int at = 0;
    for (int i = 0; i < offsets.length - 1; i++) {
      offsets[i] = at;
      at += Character.charCount(text.codePointAt(at));
    }
    offsets[offsets.length - 1] = at;
    return offsets;
  }

  private void build() {
    TreeSet<Integer> borders = new TreeSet<>(List.of(0, offsets.length - 1));
    for (Highlight highlight : highlights) {
      borders.add(highlight.span().start());
      borders.add(highlight.span().end());
    }
    Paragraph paragraph = new Paragraph();
    List<Integer> cuts = new ArrayList<>(borders);
    for (int i = 0; i + 1 < cuts.size(); i++) {
      TextSpan run = new TextSpan(cuts.get(i), cuts.get(i + 1));
      String[] lines = text.substring(offsets[run.start()], offsets[run.end()]).split("\n", -1);
      for (int line = 0; line < lines.length; line++) {
        if (line > 0) {
          close(paragraph);
          paragraph = new Paragraph();
        }
        if (!lines[line].isEmpty()) {
          paragraph.add(part(lines[line], run));
        }
      }
    }
    close(paragraph);
  }

  private void close(Paragraph paragraph) {
    if (paragraph.getComponentCount() > 0) {
      add(paragraph);
    }
  }

  private Span part(String words, TextSpan run) {
    Span part = new Span(words);
    List<Highlight> covering =
        highlights.stream()
            .filter(h -> h.span().overlaps(run))
            .sorted(Comparator.comparingInt(h -> h.span().length()))
            .toList();
    if (!covering.isEmpty()) {
      mark(part, covering);
    }
    return part;
  }

  /** The chosen claim wins the colour, then the shortest: a longer one still shows around it. */
  private void mark(Span part, List<Highlight> covering) {
    Highlight top =
        covering.stream()
            .filter(h -> h.claim().equals(chosen))
            .findFirst()
            .orElse(covering.getFirst());
    part.addClassNames("kutip-claim", "kutip-kind-" + top.kind().key());
    if (covering.stream().map(Highlight::kind).distinct().count() > 1) {
      part.addClassName("kutip-claim-many");
    }
    part.setTitle(String.join("\n", covering.stream().map(Highlight::label).toList()));
    part.addClickListener(event -> listener.accept(top.claim()));
    if (top.claim().equals(chosen)) {
      part.addClassName("kutip-claim-chosen");
      target = target == null ? part : target;
    }
  }

  /** Brings the chosen claim's first words into view. */
  public void scrollToChosen() {
    if (target != null) {
      target.getElement().executeJs("setTimeout(() => this.scrollIntoView({block: 'center'}), 0)");
    }
  }

  /** Asks the browser which part of this text is selected; empty when none is. */
  public void selection(Consumer<Optional<TextSpan>> selected) {
    getElement()
        .executeJs(
            """
            const s = window.getSelection();
            if (!s || s.rangeCount === 0) return ['', ''];
            const r = s.getRangeAt(0);
            if (!this.contains(r.startContainer) || !this.contains(r.endContainer)) return ['', ''];
            const b = document.createRange();
            b.selectNodeContents(this);
            b.setEnd(r.startContainer, r.startOffset);
            return [b.toString(), r.toString()];\
            """)
        .then(found ->
            selected.accept(
                SelectedText.find(text, found.get(0).asString(), found.get(1).asString())));
  }
}
