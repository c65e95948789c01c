package kutip.report;

import java.util.List;
import kutip.fact.Check;
import kutip.fact.CheckInput;
import kutip.fact.Conflict;
import kutip.fact.FactDetail;
import kutip.fact.Witness;
import kutip.insight.CheckWords;
import kutip.insight.ConflictWords;
import kutip.shared.ClaimId;

/** Where sources differ and whether sums add up, each with the notes of its inputs. */
final class DoubtSections {

  private final ReportPage page;
  private final List<FactDetail> facts;
  private final CheckWords words;

  DoubtSections(ReportPage page, List<FactDetail> facts) {
    this.page = page;
    this.facts = facts;
    words = new CheckWords(page.formats);
  }

  void write() {
    page.heading("conflicts", "report.section.conflicts");
    if (facts.stream().allMatch(d -> d.conflicts().isEmpty())) {
      page.paragraph("meta", page.word("report.none"));
    }
    for (FactDetail detail : facts) {
      detail.conflicts().forEach(conflict -> conflict(detail, conflict));
    }
    page.heading("checks", "report.section.checks");
    if (facts.stream().allMatch(d -> d.checks().isEmpty())) {
      page.paragraph("meta", page.word("report.none"));
    }
    for (FactDetail detail : facts) {
      detail.checks().forEach(check -> check(detail, check));
    }
  }

  private void conflict(FactDetail detail, Conflict conflict) {
    start(detail, page.formats.word(conflict.type()), "disputed");
    page.out.raw("<br/>").text(ConflictWords.sentence(page.formats, conflict));
    page.out.raw(" <span class=\"cite\">");
    note(conflict.first());
    page.out.text(" / ");
    note(conflict.second());
    page.out.raw("</span></div>");
  }

  private void check(FactDetail detail, Check check) {
    start(detail, page.formats.word(check.verdict()), check.verdict().key());
    page.out.raw("<br/>").text(words.sentence(check) + " ");
    page.out.element("span", "meta", words.formula(check)).raw("<span class=\"cite\">");
    for (CheckInput input : check.inputs()) {
      page.out.text(" · " + words.input(input) + " ");
      note(input.claim());
    }
    page.out.raw("</span>");
    for (Witness witness : check.witnesses()) {
      page.out.raw("<br/>").text(words.witness(witness));
    }
    page.out.raw("</div>");
  }

  private void start(FactDetail detail, String word, String style) {
    page.out.raw("<div class=\"doubt\">");
    page.out.element("b", "", page.headlines.headline(detail.fact().slots())).text(" · ");
    page.out.element("span", style, word);
  }

  private void note(ClaimId claim) {
    int number = page.notes.numberOf(claim);
    page.out.raw("<a href=\"#n" + number + "\">" + number + "</a>");
  }
}
