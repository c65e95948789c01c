package kutip.insight.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import kutip.fact.FactSort;
import kutip.insight.Changes;
import kutip.insight.InsightQueries;
import kutip.uikit.Formats;
import kutip.uikit.Links;

/** What has come or changed since the visit before this one. */
final class ChangesCard extends Section {

  private static final int NEWEST = 3;

  ChangesCard(Changes changes, InsightQueries insights) {
    addClassName("kutip-card");
    String since = Formats.here().instant(changes.since());
    add(new H2(getTranslation("changes")));
    Span when = new Span(getTranslation("changes.since", since));
    when.addClassNames("kutip-soft", "kutip-small");
    Div line = new Div(when);
    line.addClassName("kutip-changes");
    if (changes.none()) {
      line.add(new Span(getTranslation("changes.none")));
    } else {
      line.add(
          link("changes.new", changes.newFacts()),
          link("changes.changed", changes.changedFacts()),
          link("changes.conflicts", changes.conflicts()));
    }
    add(line);
    if (changes.newFacts().count() > 0) {
      add(new FactList(insights, changes.newFacts().facts(), FactSort.NEWEST, NEWEST));
    }
  }

  private Anchor link(String key, Changes.Part part) {
    return new Anchor(
        Links.facts(Links.query(part.facts().toParameters())), getTranslation(key, part.count()));
  }
}
