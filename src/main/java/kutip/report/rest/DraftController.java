package kutip.report.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kutip.report.DraftCheckService;
import kutip.report.DraftFinding;
import kutip.restkit.ProblemException;
import kutip.security.Needs;
import kutip.security.Role;
import kutip.shared.Language;
import kutip.wording.Headlines;
import kutip.wording.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Needs(Role.VIEWER)
@Tag(name = "reports", description = "Files to read and to send on.")
class DraftController {

  private final DraftCheckService drafts;

  DraftController(DraftCheckService drafts) {
    this.drafts = drafts;
  }

  /**
   * A text to be checked.
   *
   * @param writtenOn the day against which "on Monday" is read
   * @param language two letters; detected when not given
   */
  record Draft(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String text,
      @Nullable String writtenOn,
      @Nullable String language) {}

  record QuoteAnswer(long claim, String quote, String source) {}

  /**
   * What is said of one figure or move.
   *
   * @param verdict supported, contradicted or not_found
   */
  record FindingAnswer(
      int start,
      int end,
      String quote,
      @Nullable String says,
      String verdict,
      @Nullable Long fact,
      @Nullable String factSays,
      List<Map<String, String>> differences,
      List<QuoteAnswer> evidence) {

    static FindingAnswer of(DraftFinding f) {
      Headlines headlines = Headlines.of(Words.ENGLISH);
      return new FindingAnswer(
          f.span().start(),
          f.span().end(),
          f.quote(),
          f.slots() == null ? null : headlines.headline(f.slots()),
          f.verdict().key(),
          f.fact(),
          f.factSlots() == null ? null : headlines.headline(f.factSlots()),
          f.differences().stream()
              .map(d -> Map.of("slot", d.slot(), "draft", d.draft(), "fact", d.fact()))
              .toList(),
          f.evidence().stream()
              .map(e -> new QuoteAnswer(e.claim().value(), e.quote(), e.source()))
              .toList());
    }
  }

  @PostMapping(
      path = "/api/v1/draft-checks",
      consumes = "application/json",
      produces = "application/json")
  @Operation(summary = "Compares every figure and move of a text with accepted facts.")
  List<FindingAnswer> check(@RequestBody Draft draft) {
    String text = draft.text();
    if (text == null || text.isBlank() || text.length() > DraftCheckService.LONGEST) {
      throw ProblemException.invalid("text", "1 to " + DraftCheckService.LONGEST + " characters");
    }
    return drafts.check(text, day(draft.writtenOn()), language(draft.language())).stream()
        .map(FindingAnswer::of)
        .toList();
  }

  private static @Nullable LocalDate day(@Nullable String day) {
    try {
      return day == null ? null : LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw ProblemException.invalid("writtenOn", "not a day like 2025-06-30");
    }
  }

  private static @Nullable Language language(@Nullable String tag) {
    return tag == null
        ? null
        : Language.ofTag(tag)
            .orElseThrow(() -> ProblemException.invalid("language", "no language that is read"));
  }
}
