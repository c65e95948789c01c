package kutip.report;

import java.util.ArrayList;
import java.util.List;
import kutip.fact.Check;
import kutip.fact.CheckInput;
import kutip.fact.Conflict;
import kutip.fact.FactDetail;
import kutip.fact.Verdict;
import kutip.fact.Witness;
import kutip.insight.CheckWords;
import kutip.insight.ConflictWords;
import kutip.report.document.Block;
import kutip.shared.ClaimId;

/** Where sources differ and whether the sums add up, in words with the notes of either side. */
final class DoubtWords {

  private final ReportPage page;
  private final CheckWords words;

  DoubtWords(ReportPage page) {
    this.page = page;
    words = new CheckWords(page.formats);
  }

  /** What is said beside a fact's figure: open conflicts and checks that fail. */
  List<String> remarks(FactDetail detail) {
    List<String> remarks = new ArrayList<>();
    for (Conflict conflict : detail.conflicts()) {
      if (conflict.disputes()) {
        remarks.add(
            page.word("report.remark.conflict", ConflictWords.sentence(page.formats, conflict)));
      }
    }
    for (Check check : detail.checks()) {
      if (check.verdict() == Verdict.FAILS) {
        remarks.add(page.word("report.remark.check", words.sentence(check)));
      }
    }
    return remarks.stream().distinct().toList();
  }

  List<Block> conflicts(List<FactDetail> facts) {
    List<Block> blocks = new ArrayList<>();
    for (FactDetail detail : facts) {
      page.notes.cite(List.of(detail));
      detail.conflicts().forEach(conflict -> blocks.add(conflict(detail, conflict)));
    }
    // Both bounds of a range can differ in the same way: that is said once.
    List<Block> once = blocks.stream().distinct().toList();
    return once.isEmpty() ? List.of(page.none()) : once;
  }

  private Block conflict(FactDetail detail, Conflict conflict) {
    return new Block.Doubt(
        detail.fact().id().value(),
        page.headlines.headline(detail.fact().slots()),
        page.formats.word(conflict.type()),
        conflict.disputes() ? "disputed" : "modality",
        ConflictWords.sentence(page.formats, conflict),
        "",
        List.of(noted("", conflict.first()), noted("", conflict.second())),
        List.of());
  }

  List<Block> checks(List<FactDetail> facts) {
    List<Block> blocks = new ArrayList<>();
    for (FactDetail detail : facts) {
      page.notes.cite(List.of(detail));
      detail.checks().forEach(check -> blocks.add(check(detail, check)));
    }
    return blocks.isEmpty() ? List.of(page.none()) : blocks;
  }

  private Block check(FactDetail detail, Check check) {
    List<Block.Noted> inputs = new ArrayList<>();
    for (CheckInput input : check.inputs()) {
      inputs.add(noted(words.input(input), input.claim()));
    }
    List<String> witnesses = new ArrayList<>();
    for (Witness witness : check.witnesses()) {
      witnesses.add(words.witness(witness));
    }
    return new Block.Doubt(
        detail.fact().id().value(),
        page.headlines.headline(detail.fact().slots()),
        page.formats.word(check.verdict()),
        check.verdict().key(),
        words.sentence(check),
        words.formula(check),
        inputs,
        witnesses);
  }

  private Block.Noted noted(String text, ClaimId claim) {
    return new Block.Noted(text, page.notes.numberOf(claim));
  }
}
