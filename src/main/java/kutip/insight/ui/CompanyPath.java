package kutip.insight.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The companies of a person, one after the other, each leading to its page. */
final class CompanyPath extends Span {

  CompanyPath(List<String> companies) {
    addClassNames("kutip-path", "kutip-small");
    String arrow = "";
    for (String company : companies) {
      if (!arrow.isEmpty()) {
        add(new Span(arrow));
      }
      add(CompanyLinks.to(company));
      arrow = "→";
    }
  }
}
