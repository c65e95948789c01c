package kutip.insight.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.LinkedHashSet;
import java.util.Set;
import kutip.company.Slugs;
import kutip.shared.AiSpending;
import kutip.shared.ClaimSlots;
import kutip.shared.MarketCapChange;
import kutip.shared.TalentMove;
import kutip.uikit.Links;
import org.jspecify.annotations.Nullable;

/** The companies that slots name, as links to their pages. */
final class CompanyLinks {

  private CompanyLinks() {}

  static String hrefOf(String name) {
    return Links.company(Slugs.of(name));
  }

  static Anchor to(String name) {
    return new Anchor(hrefOf(name), name);
  }

  /** Canonical names in the order in which a headline gives them. */
  static Set<String> in(ClaimSlots slots) {
    return switch (slots) {
      case TalentMove move -> names(move.fromCompany(), move.toCompany());
      case MarketCapChange change -> names(change.company(), null);
      case AiSpending spending -> names(spending.company(), spending.counterparty());
    };
  }

  private static Set<String> names(@Nullable String first, @Nullable String second) {
    Set<String> names = new LinkedHashSet<>();
    if (first != null) {
      names.add(first);
    }
    if (second != null) {
      names.add(second);
    }
    return names;
  }
}
