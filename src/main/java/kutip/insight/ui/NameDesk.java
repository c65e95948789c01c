package kutip.insight.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import kutip.company.Company;
import kutip.company.NameKind;
import kutip.company.NewName;
import kutip.company.Person;
import kutip.company.RegistryDecision;
import kutip.company.RegistryDecisionService;
import kutip.company.RegistryQueries;
import kutip.company.RegistryState;
import kutip.fact.FactSort;
import kutip.insight.FactLine;
import kutip.insight.InsightQueries;
import kutip.insight.Proposal;
import org.springframework.stereotype.Component;

/** What reviewers do with names, and what their dialogs need to know. */
@Component
class NameDesk {

  private final RegistryDecisionService decisions;
  private final RegistryQueries registry;
  private final InsightQueries insights;
  private final AuthenticationContext signedIn;

  NameDesk(
      RegistryDecisionService decisions,
      RegistryQueries registry,
      InsightQueries insights,
      AuthenticationContext signedIn) {
    this.decisions = decisions;
    this.registry = registry;
    this.insights = insights;
    this.signedIn = signedIn;
  }

  private String who() {
    return signedIn.getPrincipalName().orElseThrow();
  }

  /** Known entries with the words in one of their names. */
  List<String> known(NameKind kind, String words, int offset, int limit) {
    return switch (kind) {
      case COMPANY ->
          registry.companies(words, offset, limit).stream()
              .filter(c -> c.state() == RegistryState.KNOWN)
              .map(Company::name)
              .toList();
      case PERSON ->
          registry.people(words, offset, limit).stream()
              .filter(p -> p.state() == RegistryState.KNOWN)
              .map(Person::name)
              .toList();
    };
  }

  List<String> likely(NameKind kind, String name) {
    return registry.likely(kind, name, 4);
  }

  /** What else a known entry is called now, what reviewers merged included. */
  List<String> otherNames(NameKind kind, String name) {
    return registry.otherNames(kind, name);
  }

  List<FactLine> evidence(NameKind kind, String name, int most) {
    return insights.lines(Proposal.about(kind, name), FactSort.NEWEST, 0, most);
  }

  List<RegistryDecision> history(int offset, int limit) {
    return decisions.history(offset, limit);
  }

  void create(NameKind kind, String name, NewName said) {
    act(() -> decisions.create(kind, name, said, who()));
  }

  void merge(NameKind kind, String name, String into, String reason) {
    act(() -> decisions.merge(kind, name, into, who(), reason));
  }

  void dismiss(NameKind kind, String name) {
    act(() -> decisions.dismiss(kind, name, who(), null));
  }

  void split(NameKind kind, String from, String name, String reason) {
    act(() -> decisions.split(kind, from, name, who(), reason));
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
          ui.getTranslation("proposals.refused." + e.getMessage()),
          4000,
          Notification.Position.BOTTOM_CENTER);
    }
  }
}
