package kutip.insight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import kutip.company.RegistryQueries;
import kutip.fact.FactFilter;
import kutip.fact.FactFilterBuilder;
import kutip.insight.InsightQueries;
import kutip.shared.ClaimKind;

/** All facts, by any filter that an address can hold. */
@Route("facts")
@PermitAll
@Menu(title = "menu.facts", order = 5, icon = "vaadin:list")
public class FactListView extends FactPage {

  private final transient RegistryQueries registry;

  FactListView(InsightQueries insights, RegistryQueries registry) {
    super("facts", "facts", null, insights);
    this.registry = registry;
  }

  @Override
  void filters(FilterBar bar, FactFilter filter) {
    bar.period()
        .companies(registry)
        .choice(
            "filter.kind", List.of(ClaimKind.values()), filter.kinds(), FactFilterBuilder::kinds)
        .modalities()
        .reviews();
  }

  @Override
  void charts(Div grid, FactFilter filter) {
    // The list is the page.
  }
}
