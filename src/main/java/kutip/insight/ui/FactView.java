package kutip.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import kutip.article.ArticleSummary;
import kutip.claim.Claim;
import kutip.claim.ClaimHistory;
import kutip.fact.Fact;
import kutip.fact.FactClaim;
import kutip.fact.FactDecision;
import kutip.fact.FactDetail;
import kutip.fact.FactQueries;
import kutip.fact.KnownBy;
import kutip.fact.NotCounted;
import kutip.insight.PastQueries;
import kutip.shared.ClaimId;
import kutip.shared.ClaimStep;
import kutip.shared.FactId;
import kutip.uikit.Badge;
import kutip.uikit.ClaimSteps;
import kutip.uikit.Formats;
import kutip.uikit.Links;
import kutip.uikit.PageHead;
import kutip.uikit.Quote;
import kutip.uikit.SlotList;
import kutip.uikit.Statements;
import org.jspecify.annotations.Nullable;

/** One fact: every claim behind it, where they differ, and whether its figures add up. */
@Route("fact/:id([0-9]{1,18})")
@PermitAll
public class FactView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final transient FactQueries facts;
  private final transient FactDesk desk;
  private final transient PastQueries past;
  private final transient ClaimHistory histories;
  private String headline = "";

  FactView(FactQueries facts, FactDesk desk, PastQueries past, ClaimHistory histories) {
    this.past = past;
    this.histories = histories;
    this.facts = facts;
    this.desk = desk;
    addClassName("kutip-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    FactId id =
        new FactId(event.getRouteParameters().getLong("id").orElseThrow(NotFoundException::new));
    FactDetail detail = facts.detail(id).orElseThrow(NotFoundException::new);
    headline = Statements.here().headline(detail.fact().slots());
    removeAll();
    KnownBy known = KnownPicker.read(event.getLocation().getQueryParameters());
    String path = Links.fact(detail.fact().id());
    PageHead head = new PageHead(headline, "");
    if (known == null) {
      head.actions(desk.actions(detail));
      add(head, badges(detail.fact()), new KnownPicker(path, null), columns(detail, desk));
      return;
    }
    Component then =
        past.fact(detail.fact().id(), known)
            .map(d -> (Component) new Div(badges(d.fact()), columns(d, null)))
            .orElse(null);
    add(head, new KnownPicker(path, known), new PastPart(known, then, path));
  }

  /**
   * @param at where it is decided on; null where an earlier day is shown
   */
  private Div columns(FactDetail detail, @Nullable FactDesk at) {
    Fact fact = detail.fact();
    Div side = new Div(slots(fact));
    side.addClassName("kutip-stack");
    if (detail.notCounted() != null) {
      side.add(notCounted(detail.notCounted()));
    }
    if (!detail.ladder().isEmpty()) {
      side.add(new LadderCard(detail));
    }
    if (!detail.conflicts().isEmpty()) {
      side.add(new ConflictCard(detail, at));
    }
    if (!detail.checks().isEmpty()) {
      side.add(new CheckList(List.of(detail)));
    }
    List<FactDecision> history = at == null ? List.of() : at.history(fact.id());
    if (!history.isEmpty()) {
      side.add(new FactHistory(history, desk));
    }
    Div columns = new Div(claims(detail, at != null), side);
    columns.addClassName("kutip-columns");
    return columns;
  }

  private Div badges(Fact fact) {
    Div badges =
        new Div(
            Badge.kind(fact.kind()), Badge.modality(fact.modality()), Badge.state(fact.review()));
    badges.addClassName("kutip-line-head");
    if (fact.disputed()) {
      badges.add(Badge.disputed());
    }
    badges.add(new Badge(getTranslation("chart.sources", fact.sources())));
    return badges;
  }

  private Section claims(FactDetail detail, boolean today) {
    Section card = new Section(new H2(getTranslation("fact.claims", detail.claims().size())));
    card.addClassName("kutip-card");
    Map<ClaimId, List<ClaimStep>> steps =
        today ? histories.of(detail.claims().stream().map(FactClaim::claim).toList()) : Map.of();
    for (FactClaim member : detail.claims()) {
      card.add(line(member, steps.getOrDefault(member.claim().id(), List.of())));
    }
    return card;
  }

  private Component line(FactClaim member, List<ClaimStep> steps) {
    Claim claim = member.claim();
    ArticleSummary article = member.article();
    Span says = new Span(Statements.here().headline(claim.slots()));
    says.addClassName("kutip-line-title");
    Div head = new Div(Badge.state(claim.status()), Badge.modality(claim.modality()));
    head.addClassName("kutip-line-head");
    Div line =
        new Div(
            head,
            says,
            new Quote(claim.kind(), claim.quote(), article.id(), claim.id())
                .from(article.source(), article.publishedOn(), article.heading()),
            new ClaimSteps(steps, false));
    line.addClassName("kutip-line");
    return line;
  }

  private Section slots(Fact fact) {
    Section card =
        new Section(
            new H2(getTranslation("fact.consensus")),
            new SlotList(fact.slots(), fact.modality(), fact.date(), CompanyLinks::hrefOf));
    card.addClassName("kutip-card");
    return card;
  }

  private Section notCounted(NotCounted why) {
    Section card =
        new Section(
            new H2(getTranslation("fact.left_out")),
            new Span(Formats.here().word("left_out." + why.reason().key()) + " "));
    if (why.standIn() != null) {
      facts
          .find(why.standIn())
          .ifPresent(
              f -> card.add(new Anchor(Links.fact(f.id()), Statements.here().headline(f.slots()))));
    }
    card.addClassName("kutip-card");
    return card;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", headline);
  }
}
