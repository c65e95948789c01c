package kutip.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import kutip.report.ChangeWords;
import kutip.report.DraftCheckService;
import kutip.report.DraftFinding;
import kutip.report.DraftVerdict;
import kutip.shared.AiSpending;
import kutip.shared.ClaimSlots;
import kutip.shared.FactId;
import kutip.shared.MarketCapChange;
import kutip.shared.TalentMove;
import kutip.uikit.Badge;
import kutip.uikit.DayPicker;
import kutip.uikit.EmptyState;
import kutip.uikit.Formats;
import kutip.uikit.LinkButton;
import kutip.uikit.Links;
import kutip.uikit.PageHead;
import kutip.uikit.Statements;
import org.jspecify.annotations.Nullable;

/** Takes a text and says which of its figures and moves accepted facts bear out. */
@Route("reports/check")
@PermitAll
public class DraftView extends Main implements HasDynamicTitle {

  private final transient DraftCheckService drafts;
  private final TextArea text = new TextArea();
  private final DayPicker day = new DayPicker(getTranslation("draft.day"));
  private final Div found = new Div();

  DraftView(DraftCheckService drafts) {
    this.drafts = drafts;
    addClassName("kutip-page");
    text.setLabel(getTranslation("draft.text"));
    text.setMaxLength(DraftCheckService.LONGEST);
    text.setMinHeight("16em");
    text.setMaxHeight("40em");
    text.setWidthFull();
    day.setHelperText(getTranslation("draft.day.hint"));
    Button check = new Button(getTranslation("draft.check"), event -> check());
    check.addThemeVariants(ButtonVariant.PRIMARY);
    check.setDisableOnClick(true);
    check.addClickListener(event -> check.setEnabled(true));
    Section card = new Section(text, day, check);
    card.addClassNames("kutip-card", "kutip-stack");
    found.addClassName("kutip-stack");
    found.getElement().setAttribute("aria-live", "polite");
    Div columns = new Div(card, found);
    columns.addClassName("kutip-halves");
    add(
        new PageHead(getTranslation("draft"), getTranslation("draft.about"))
            .actions(new LinkButton(getTranslation("reports"), Links.reports(), VaadinIcon.BOOK)),
        columns);
  }

  private void check() {
    found.removeAll();
    if (text.getValue().isBlank()) {
      return;
    }
    List<DraftFinding> findings = drafts.check(text.getValue(), day.getValue(), null);
    Section card = new Section(new H2(getTranslation("draft.found", findings.size())));
    card.addClassName("kutip-card");
    if (findings.isEmpty()) {
      card.add(
          new EmptyState(getTranslation("draft.nothing"), getTranslation("draft.nothing.hint")));
    } else {
      card.add(counts(findings));
      if (findings.stream().anyMatch(f -> f.verdict() == DraftVerdict.NOT_FOUND)) {
        card.add(
            new Div(
                soft(getTranslation("draft.unreviewed") + " "),
                new Anchor(Links.review(), getTranslation("draft.review"))));
      }
      Div lines = new Div();
      lines.addClassName("kutip-lines");
      findings.stream().map(this::line).forEach(lines::add);
      card.add(lines);
    }
    found.add(card);
  }

  private Div counts(List<DraftFinding> findings) {
    Div counts = new Div();
    counts.addClassName("kutip-line-head");
    for (DraftVerdict verdict : DraftVerdict.values()) {
      long n = findings.stream().filter(f -> f.verdict() == verdict).count();
      Badge badge = badge(verdict);
      badge.setText(badge.getText() + ": " + n);
      counts.add(badge);
    }
    return counts;
  }

  private static Badge badge(DraftVerdict verdict) {
    Badge badge = new Badge(Formats.here().word(verdict));
    badge.addClassName(
        switch (verdict) {
          case SUPPORTED -> "kutip-accepted";
          case CONTRADICTED -> "kutip-disputed";
          case NOT_FOUND -> "kutip-unreviewed";
        });
    return badge;
  }

  private Component line(DraftFinding finding) {
    Span quote = new Span("“" + finding.quote().replaceAll("\\s+", " ") + "”");
    quote.addClassName("kutip-line-title");
    Div line = new Div(new Div(badge(finding.verdict())), quote);
    line.addClassName("kutip-line");
    if (finding.slots() == null) {
      line.add(soft(getTranslation("draft.no_claim")));
    } else {
      line.add(soft(getTranslation("draft.says", Statements.here().headline(finding.slots()))));
    }
    Formats formats = Formats.here();
    String currency = finding.slots() == null ? null : currency(finding.slots());
    for (DraftFinding.Difference d : finding.differences()) {
      line.add(
          new Div(
              getTranslation(
                  "draft.differs",
                  getTranslation("change." + d.slot()),
                  ChangeWords.value(d.slot(), d.draft(), currency, formats, "–"),
                  ChangeWords.value(d.slot(), d.fact(), currency, formats, "–"))));
    }
    if (finding.fact() != null && finding.factSlots() != null) {
      line.add(
          new Anchor(
              Links.fact(new FactId(finding.fact())),
              Statements.here().headline(finding.factSlots())));
    }
    finding.evidence().forEach(e -> line.add(evidence(e)));
    return line;
  }

  private static @Nullable String currency(ClaimSlots slots) {
    return switch (slots) {
      case TalentMove t -> null;
      case MarketCapChange m -> m.currency();
      case AiSpending s -> s.currency();
    };
  }

  private static Div evidence(DraftFinding.Evidence e) {
    Anchor quote =
        new Anchor(
            Links.quote(e.article(), e.claim()),
            "“" + e.quote().replaceAll("\\s+", " ") + "” " + e.source());
    Div line = new Div(quote);
    line.addClassNames("kutip-small", "kutip-soft");
    return line;
  }

  private static Span soft(String words) {
    Span span = new Span(words);
    span.addClassNames("kutip-soft", "kutip-small");
    return span;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("draft"));
  }
}
