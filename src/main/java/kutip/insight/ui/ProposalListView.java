package kutip.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kutip.company.NameKind;
import kutip.company.RegistryDecision;
import kutip.insight.Proposal;
import kutip.insight.ProposalQueries;
import kutip.shared.Keyed;
import kutip.uikit.EmptyState;
import kutip.uikit.HistoryLine;
import kutip.uikit.Links;
import kutip.uikit.PageHead;
import kutip.uikit.Paging;
import kutip.uikit.WordFilter;

/** Names that texts brought and nobody has decided on, with what was said of them. */
@Route("names")
@RolesAllowed({"ADMINISTRATOR", "ANALYST"})
@Menu(title = "menu.names", order = 9.5, icon = "vaadin:tags")
public class ProposalListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private static final int PAGE = 10;
  private static final int QUOTES = 2;

  private final transient ProposalQueries proposals;
  private final transient NameDesk desk;
  private final WordFilter words;
  private final Div body = new Div();
  private NameKind kind = NameKind.COMPANY;

  ProposalListView(ProposalQueries proposals, NameDesk desk) {
    this.proposals = proposals;
    this.desk = desk;
    addClassName("kutip-page");
    words = new WordFilter("names", getTranslation("proposals.search"));
    Button split =
        new Button(
            getTranslation("proposals.split"), event -> new SplitNameDialog(kind, desk).open());
    split.addThemeVariants(ButtonVariant.SMALL);
    body.addClassName("kutip-stack");
    add(
        new PageHead(getTranslation("proposals"), getTranslation("proposals.about"))
            .actions(words, split),
        body);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String asked = words.read(event);
    kind =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter("kind")
            .flatMap(key -> Keyed.find(NameKind.class, key))
            .orElse(NameKind.COMPANY);
    body.removeAll();
    body.add(kinds(), waiting(asked), history());
  }

  private Nav kinds() {
    Nav nav = new Nav();
    nav.addClassName("kutip-actions");
    nav.setAriaLabel(getTranslation("proposals.kinds"));
    for (NameKind one : NameKind.values()) {
      Anchor link =
          new Anchor(
              Links.names(one.key()),
              getTranslation(
                  one == NameKind.COMPANY ? "proposals.company" : "proposals.person",
                  proposals.count(one)));
      link.addClassName("kutip-button");
      if (one == kind) {
        link.getElement().setAttribute("aria-current", "page");
      }
      nav.add(link);
    }
    return nav;
  }

  private Component waiting(String asked) {
    Paging<Proposal> rows =
        new Paging<>(
            PAGE, (offset, limit) -> proposals.list(kind, asked, offset, limit), this::card);
    return rows.isEmpty()
        ? new EmptyState(getTranslation("proposals.empty"), getTranslation("proposals.empty.hint"))
        : rows;
  }

  private Component card(Proposal proposal) {
    String page =
        proposal.kind() == NameKind.COMPANY
            ? Links.company(proposal.slug())
            : Links.person(proposal.slug());
    Anchor name = new Anchor(page, proposal.name());
    Span count = new Span(getTranslation("proposals.count", proposal.facts(), proposal.claims()));
    count.addClassNames("kutip-soft", "kutip-small");
    Div head = new Div(new H2(name), count);
    head.addClassName("kutip-line-head");
    Section card = new Section(head);
    card.addClassName("kutip-card");
    desk.evidence(proposal.kind(), proposal.name(), QUOTES)
        .forEach(line -> card.add(new FactItem(line)));
    card.add(actions(proposal));
    return card;
  }

  private Div actions(Proposal proposal) {
    Button create =
        new Button(
            getTranslation("proposals.create"),
            event -> new CreateNameDialog(proposal, desk).open());
    Button merge =
        new Button(
            getTranslation("proposals.merge"), event -> new MergeNameDialog(proposal, desk).open());
    Button dismiss =
        new Button(
            getTranslation("proposals.dismiss"),
            event -> desk.dismiss(proposal.kind(), proposal.name()));
    create.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.PRIMARY);
    merge.addThemeVariants(ButtonVariant.SMALL);
    dismiss.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
    Div row = new Div(create, merge, dismiss);
    row.addClassName("kutip-actions");
    return row;
  }

  private Section history() {
    Section card = new Section(new H2(getTranslation("review.history")));
    card.addClassName("kutip-card");
    Paging<RegistryDecision> rows = new Paging<>(PAGE, desk::history, this::row);
    card.add(rows.isEmpty() ? new Span(getTranslation("proposals.none")) : rows);
    return card;
  }

  private Component row(RegistryDecision decision) {
    Span what = new Span(decision.name());
    if (decision.other() != null) {
      what.setText(
          getTranslation(
              decision.verb() == RegistryDecision.Verb.SPLIT
                  ? "proposals.row.split"
                  : "proposals.row.merge",
              decision.name(),
              decision.other()));
    }
    HistoryLine row =
        new HistoryLine(decision.verb(), decision.who(), decision.at(), decision.reason());
    row.head().addComponentAtIndex(1, what);
    if (decision.verb() != RegistryDecision.Verb.TAKE_BACK && !decision.undone()) {
      Button back =
          new Button(getTranslation("fact.take_back"), event -> desk.takeBack(decision.id()));
      back.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
      row.head().add(back);
    }
    return row;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("proposals"));
  }
}
