package kutip.report;

import java.util.List;
import kutip.shared.ArticleId;
import kutip.shared.ClaimId;
import kutip.shared.ClaimSlots;
import kutip.shared.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * What the check says of one figure or move of a draft.
 *
 * @param span where it stands in the text
 * @param quote the words of the draft
 * @param slots what the engine reads there; null for a figure that makes no claim
 * @param fact the accepted fact that bears it out or contradicts it; null when there is none
 * @param differences what the draft and the fact give differently
 * @param evidence quotes of that fact
 */
public record DraftFinding(
    TextSpan span,
    String quote,
    @Nullable ClaimSlots slots,
    DraftVerdict verdict,
    @Nullable Long fact,
    @Nullable ClaimSlots factSlots,
    List<Difference> differences,
    List<Evidence> evidence) {

  /** One slot: what the draft gives, and what the fact. */
  public record Difference(String slot, String draft, String fact) {}

  /** A quote that stands behind a fact. */
  public record Evidence(ClaimId claim, ArticleId article, String quote, String source) {}
}
