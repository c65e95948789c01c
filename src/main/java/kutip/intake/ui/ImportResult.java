package kutip.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import kutip.intake.ImportSummary;
import kutip.intake.Refusal;
import kutip.uikit.Formats;
import kutip.uikit.Links;

/** What came of an import, with every refusal by file, line and reason. */
final class ImportResult extends Div {

  private static final int MOST = 200;

  ImportResult(String name, ImportSummary summary, Formats formats) {
    add(
        new H2(name),
        new Paragraph(
            formats.word(
                "import.result",
                summary.stored(),
                summary.duplicates(),
                summary.refused().size())));
    if (!summary.refused().isEmpty()) {
      UnorderedList refusals = new UnorderedList();
      refusals.addClassNames("kutip-small", "kutip-refusals");
      summary.refused().stream()
          .limit(MOST)
          .map(refusal -> said(name, refusal))
          .map(ListItem::new)
          .forEach(refusals::add);
      add(refusals);
    }
    if (summary.stored() > 0) {
      Div next =
          new Div(
              new Anchor(Links.review(), formats.word("import.review")),
              new Anchor(Links.articles(), formats.word("import.articles")));
      next.addClassName("kutip-actions");
      add(next);
    }
  }

  /** By the name that its owner knows, not by where the server keeps it. */
  private static String said(String name, Refusal refusal) {
    return (refusal.line() > 0 ? name + ":" + refusal.line() : name) + ": " + refusal.reason();
  }
}
