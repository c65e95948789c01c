package kutip.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import kutip.shared.ArticleId;
import kutip.shared.ClaimId;
import kutip.shared.ClaimKind;
import org.jspecify.annotations.Nullable;

/** A quote as it stands in its article, with where it comes from; it opens that place. */
public final class Quote extends Div {

  public Quote(ClaimKind kind, String text, ArticleId article, ClaimId claim) {
    addClassName("kutip-kind-" + kind.key());
    Anchor link = new Anchor(Links.quote(article, claim), text.replaceAll("\\s+", " "));
    Div quote = new Div(link);
    quote.addClassName("kutip-quote");
    add(quote);
  }

  /** Adds the line below: source, day, headline. */
  public Quote from(@Nullable String source, @Nullable LocalDate day, String heading) {
    Span below = new Span();
    if (source != null) {
      below.add(new Anchor(Links.source(source), source), new Span(" · "));
    }
    String published = day == null ? "" : Formats.here().day(day) + " · ";
    below.add(new Span(published + heading));
    below.addClassName("kutip-source");
    add(below);
    return this;
  }
}
