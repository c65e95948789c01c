package kutip.insight.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import kutip.fact.FactFilter;
import kutip.fact.FactFilterBuilder;
import kutip.insight.CompanyInsight;
import kutip.insight.MarketPoint;
import kutip.uikit.Formats;
import kutip.uikit.KeyFigure;
import kutip.uikit.Links;
import org.jspecify.annotations.Nullable;

/** A company's headline figures, each leading to the facts that it counts. */
final class CompanyFigures extends Div {

  private final Formats formats = Formats.here();

  CompanyFigures(CompanyInsight insight) {
    addClassName("kutip-key-figures");
    String name = insight.company().name();
    add(
        figure("company.facts", formats.count(insight.facts()), about().company(name))
            .note(getTranslation("overview.unreviewed", insight.unreviewedFacts())),
        figure("company.arrivals", formats.count(insight.arrivals()), about().toCompany(name)),
        figure("company.departures", formats.count(insight.departures()), about().fromCompany(name))
            .note(getTranslation("company.laid_off", insight.laidOff())),
        figure("company.spent", usd(insight.spentUsd()), about().payer(name)),
        figure("company.received", usd(insight.receivedUsd()), about().counterparty(name)));
    extreme("company.worst_fall", insight.worstFall(), "kutip-down");
    extreme("company.best_rise", insight.bestRise(), "kutip-up");
    if (insight.conflicts() > 0) {
      add(
          figure(
                  "overview.conflicts",
                  formats.count(insight.conflicts()),
                  about().company(name).disputedOnly(true))
              .toned("kutip-disputed"));
    }
  }

  private static FactFilterBuilder about() {
    return FactFilter.ALL.with();
  }

  private KeyFigure figure(String label, String value, FactFilterBuilder facts) {
    return new KeyFigure(
        getTranslation(label), value, Links.facts(Links.query(facts.build().toParameters())));
  }

  private void extreme(String label, @Nullable MarketPoint point, String meaning) {
    if (point != null && point.percent() != null) {
      KeyFigure figure =
          new KeyFigure(
              getTranslation(label), formats.percent(point.percent()), Links.fact(point.fact()));
      if (point.day() != null) {
        figure.note(formats.day(point.day()));
      }
      add(figure.toned(meaning));
    }
  }

  private String usd(BigDecimal amount) {
    return amount.signum() == 0 ? "–" : formats.shortMoney(amount, "USD");
  }
}
