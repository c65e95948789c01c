package kutip.insight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import kutip.fact.FactFilter;
import kutip.fact.FactQueries;
import kutip.fact.FactSort;
import kutip.insight.FactLine;
import kutip.insight.InsightQueries;
import kutip.uikit.Links;
import kutip.uikit.chart.Chart;
import org.springframework.stereotype.Component;

/** Opens the facts behind a mark, with their quotes. */
@Component
class FactsDialog {

  private final InsightQueries insights;
  private final FactQueries facts;

  FactsDialog(InsightQueries insights, FactQueries facts) {
    this.insights = insights;
    this.facts = facts;
  }

  /** Makes every mark of a chart open what stands behind it. */
  Chart<Behind> listen(Chart<Behind> chart) {
    chart.addChartClickListener(
        event -> open(event.series().name() + " · " + event.mark().position(), event.key()));
    return chart;
  }

  void open(String title, Behind behind) {
    Dialog dialog = new Dialog();
    dialog.addClassName("kutip-panel");
    dialog.setHeaderTitle(title);
    Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> dialog.close());
    close.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    close.setAriaLabel(dialog.getTranslation("word.close"));
    dialog.getHeader().add(close);
    switch (behind) {
      case Behind.Price price -> {
        dialog.add(new Paragraph(price.text()));
        Anchor prices = new Anchor(Links.prices(), dialog.getTranslation("prices"));
        prices.addClassName("kutip-button");
        dialog.getFooter().add(prices);
      }
      case Behind.Facts some -> list(dialog, some.filter());
      case Behind.One one ->
          facts
              .detail(one.fact())
              .ifPresent(detail ->
                  detail
                      .claims()
                      .forEach(claim ->
                          dialog.add(new FactItem(new FactLine(detail.fact(), claim, null)))));
    }
    dialog.open();
  }

  private void list(Dialog dialog, FactFilter filter) {
    Paragraph count =
        new Paragraph(dialog.getTranslation("facts.count", insights.countLines(filter)));
    count.addClassNames("kutip-soft", "kutip-small");
    dialog.add(count, new FactList(insights, filter, FactSort.NEWEST));
    Anchor all =
        new Anchor(
            Links.facts(Links.query(filter.toParameters())),
            dialog.getTranslation("facts.open_list"));
    all.addClassName("kutip-button");
    dialog.getFooter().add(all);
  }
}
