package kutip.insight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import kutip.fact.FactClaim;
import kutip.fact.FactDetail;
import kutip.fact.Rung;
import kutip.uikit.Badge;
import kutip.uikit.Formats;
import kutip.uikit.Quote;

/** How firm the words about a fact became: rumoured, announced, done or denied, with quotes. */
final class LadderCard extends Section {

  private final Formats formats = Formats.here();

  LadderCard(FactDetail detail) {
    addClassName("kutip-card");
    OrderedList rungs = new OrderedList();
    rungs.addClassName("kutip-ladder");
    detail.ladder().forEach(rung -> rungs.add(rung(detail, rung)));
    add(new H2(getTranslation("fact.ladder")), rungs);
  }

  private ListItem rung(FactDetail detail, Rung rung) {
    Span since = new Span(rung.since() == null ? formats.date(null) : formats.day(rung.since()));
    since.addClassNames("kutip-soft", "kutip-small");
    Div head = new Div(Badge.modality(rung.modality()), since);
    head.addClassName("kutip-line-head");
    ListItem item = new ListItem(head);
    detail.claims().stream()
        .filter(c -> c.claim().id().equals(rung.claim()))
        .map(LadderCard::quote)
        .forEach(item::add);
    return item;
  }

  private static Quote quote(FactClaim said) {
    return new Quote(
            said.claim().kind(), said.claim().quote(), said.article().id(), said.claim().id())
        .from(said.article().source(), said.article().publishedOn(), said.article().heading());
  }
}
