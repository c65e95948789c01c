package kutip.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import kutip.fact.Conflict;
import kutip.fact.FactClaim;
import kutip.fact.FactDetail;
import kutip.insight.ConflictWords;
import kutip.uikit.Badge;
import kutip.uikit.Formats;
import kutip.uikit.Quote;
import org.jspecify.annotations.Nullable;

/** Where a fact's claims differ: of which kind, in a sentence, with both quotes. */
final class ConflictCard extends Section {

  private final Formats formats = Formats.here();
  private final @Nullable FactDesk desk;

  /**
   * @param desk where they are settled; null where they are only shown
   */
  ConflictCard(FactDetail detail, @Nullable FactDesk desk) {
    this.desk = desk;
    addClassName("kutip-card");
    add(new H2(getTranslation("fact.conflicts")));
    detail.conflicts().forEach(conflict -> add(line(detail, conflict)));
  }

  private Component line(FactDetail detail, Conflict conflict) {
    Div head =
        new Div(
            new Badge(formats.word(conflict.type()), "kutip-disputed"),
            new Span(formats.word("figure." + conflict.slot())));
    head.addClassName("kutip-line-head");
    if (conflict.settled() != null) {
      head.add(new Badge(formats.word(conflict.settled().way()), "kutip-accepted"));
    }
    Div line = new Div(head, new Div(new Span(sentence(conflict))));
    if (desk != null) {
      line.add(desk.settling(detail, conflict));
    }
    line.addClassName("kutip-line");
    List.of(conflict.first(), conflict.second())
        .forEach(claim ->
            detail.claims().stream()
                .filter(c -> c.claim().id().equals(claim))
                .map(ConflictCard::quote)
                .forEach(line::add));
    return line;
  }

  private String sentence(Conflict conflict) {
    return ConflictWords.sentence(formats, conflict);
  }

  private static Quote quote(FactClaim said) {
    return new Quote(
            said.claim().kind(), said.claim().quote(), said.article().id(), said.claim().id())
        .from(said.article().source(), said.article().publishedOn(), said.article().heading());
  }
}
