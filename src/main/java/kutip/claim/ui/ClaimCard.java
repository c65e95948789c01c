package kutip.claim.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import kutip.claim.Claim;
import kutip.claim.ClaimStatus;
import kutip.company.Slugs;
import kutip.shared.ArticleId;
import kutip.shared.ClaimStep;
import kutip.uikit.Badge;
import kutip.uikit.ClaimSteps;
import kutip.uikit.Links;
import kutip.uikit.SlotList;
import kutip.uikit.Statements;

/** What one claim says, slot by slot, with the ways to its quote and to its review. */
final class ClaimCard extends Div {

  private final boolean chosen;

  ClaimCard(ArticleId article, Claim claim, boolean chosen, List<ClaimStep> history) {
    this.chosen = chosen;
    addClassNames("kutip-card", "kutip-claim-card", "kutip-kind-" + claim.kind().key());
    if (chosen) {
      addClassName("kutip-claim-card-chosen");
    }
    Div head = new Div(Badge.kind(claim.kind()), Badge.state(claim.status()));
    head.addClassName("kutip-line-head");
    Anchor title =
        new Anchor(Links.quote(article, claim.id()), Statements.here().headline(claim.slots()));
    title.addClassName("kutip-line-title");
    title.setTitle(getTranslation("article.show_quote"));
    add(
        head,
        title,
        new SlotList(
            claim.slots(), claim.modality(), claim.date(), name -> Links.company(Slugs.of(name))));
    if (claim.status() == ClaimStatus.PROPOSED) {
      Anchor review = new Anchor(Links.review(claim.id()), getTranslation("article.review"));
      review.addClassName("kutip-small");
      add(review);
    }
    add(new ClaimSteps(history, chosen));
  }

  /** The list scrolls by itself, so the chosen card must be brought into it. */
  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    if (chosen) {
      getElement()
          .executeJs(
              "const side = this.parentElement;setTimeout(() => side.scrollTo({top: this.offsetTop"
                  + " - side.offsetTop - 48}), 0)");
    }
  }
}
