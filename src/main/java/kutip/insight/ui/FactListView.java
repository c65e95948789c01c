package kutip.insight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import kutip.fact.FactFilter;
import kutip.fact.FactFilterBuilder;
import kutip.insight.InsightQueries;
import kutip.shared.ClaimKind;
import kutip.shared.SpendingCategory;
import kutip.shared.TalentAction;

/** All facts, by any filter that an address can hold. */
@Route("facts")
@PermitAll
@Menu(title = "menu.facts", order = 5, icon = "vaadin:list")
public class FactListView extends FactPage {

  FactListView(InsightQueries insights, Filters filters) {
    super("facts", "facts", null, filters, insights);
  }

  @Override
  void filters(FilterBar bar, FactFilter filter) {
    bar.choice("filter.kind", List.of(ClaimKind.values()), filter.kinds(), FactFilterBuilder::kinds)
        .choice(
            "filter.action",
            List.of(TalentAction.values()),
            filter.actions(),
            FactFilterBuilder::actions)
        .choice(
            "filter.category",
            List.of(SpendingCategory.values()),
            filter.categories(),
            FactFilterBuilder::categories);
  }

  @Override
  void charts(Div grid, FactFilter filter) {
    // The list is the page.
  }
}
