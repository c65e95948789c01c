package kutip.insight.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Set;
import kutip.fact.Conflict;
import kutip.fact.FactDecision;
import kutip.fact.FactDecisionService;
import kutip.fact.FactDetail;
import kutip.fact.FactQueries;
import kutip.fact.Settlement;
import kutip.shared.ClaimId;
import kutip.shared.FactId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What reviewers do with facts: merge, split, settle, take back. */
@Component
class FactDesk {

  private final FactDecisionService decisions;
  private final FactQueries facts;
  private final AuthenticationContext signedIn;

  FactDesk(FactDecisionService decisions, FactQueries facts, AuthenticationContext signedIn) {
    this.decisions = decisions;
    this.facts = facts;
    this.signedIn = signedIn;
  }

  /** Whether the signed-in user decides at all. */
  boolean open() {
    return signedIn.hasAnyRole("ADMINISTRATOR", "ANALYST");
  }

  private String who() {
    return signedIn.getPrincipalName().orElseThrow();
  }

  List<FactDecision> history(FactId fact) {
    return decisions.history(fact);
  }

  /** Buttons for the whole fact. */
  Div actions(FactDetail detail) {
    Div row = new Div();
    row.addClassName("kutip-actions");
    if (open()) {
      row.add(button(row, "fact.merge", () -> new MergeDialog(detail, facts, this::merge).open()));
      if (detail.claims().size() > 1) {
        row.add(button(row, "fact.split", () -> new SplitDialog(detail, this::split).open()));
      }
    }
    return row;
  }

  /** Buttons for one conflict that is still open. */
  Div settling(FactDetail detail, Conflict conflict) {
    Div row = new Div();
    row.addClassName("kutip-actions");
    if (open() && conflict.settled() == null) {
      row.add(
          button(
              row,
              "fact.settle",
              () ->
                  new SettleDialog(
                          conflict,
                          (settlement, reason) ->
                              act(() ->
                                  decisions.settle(detail.fact().id(), settlement, who(), reason)))
                      .open()));
    }
    return row;
  }

  private static Button button(Div in, String words, Runnable action) {
    Button button = new Button(in.getTranslation(words), event -> action.run());
    button.addThemeVariants(ButtonVariant.SMALL);
    return button;
  }

  void merge(FactId one, FactId other, @Nullable String reason) {
    act(() -> decisions.merge(one, other, who(), reason));
  }

  void split(FactId fact, Set<ClaimId> away, @Nullable String reason) {
    act(() -> decisions.split(fact, away, who(), reason));
  }

  void takeBack(long decision) {
    act(() -> decisions.takeBack(decision, who()));
  }

  /** Shows the page anew, or says why nothing was done. */
  private static void act(Runnable decision) {
    UI ui = UI.getCurrent();
    try {
      decision.run();
      ui.refreshCurrentRoute(false);
    } catch (IllegalArgumentException e) {
      Notification.show(
          ui.getTranslation("fact.refused." + e.getMessage()),
          4000,
          Notification.Position.BOTTOM_CENTER);
    }
  }

  static Settlement settlement(Conflict conflict, Settlement.Way way, @Nullable ClaimId chosen) {
    return new Settlement(conflict.slot(), way, conflict.first(), conflict.second(), chosen);
  }
}
