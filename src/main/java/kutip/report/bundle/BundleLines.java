package kutip.report.bundle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kutip.shared.ClaimKind;
import kutip.shared.Language;
import kutip.shared.Modality;
import kutip.shared.TextField;
import org.jspecify.annotations.Nullable;

/** What one line of each of a bundle's files holds; ids are those of the store it comes from. */
public final class BundleLines {

  private BundleLines() {}

  /**
   * What the bundle is.
   *
   * @param scope the filter as parameters of an address, empty for everything
   */
  public record Manifest(
      String format,
      int version,
      Instant madeAt,
      String madeBy,
      String scope,
      long articles,
      long claims,
      long facts,
      long decisions,
      long factDecisions) {

    public static final String FORMAT = "kutip-bundle";
    public static final int VERSION = 1;
  }

  /** An article's snapshot. */
  public record ArticleLine(
      String id,
      @Nullable String title,
      String text,
      @Nullable LocalDate publishedOn,
      @Nullable Language language,
      @Nullable String url,
      @Nullable String source) {}

  /**
   * What a claim says and where.
   *
   * @param slots as the store keeps them
   */
  public record Said(
      String slots,
      Modality modality,
      @Nullable String date,
      TextField field,
      int start,
      int end) {}

  /**
   * A claim with its quote.
   *
   * @param first what was first read; null when nobody changed it
   */
  public record ClaimLine(
      long id,
      String articleId,
      ClaimKind kind,
      Said said,
      @Nullable Said first,
      String quote,
      String frame,
      double confidence,
      String context,
      String extractor,
      String status) {}

  /** A fact as it was; another store groups the claims by itself. */
  public record FactLine(
      long id, String headline, Map<String, String> figures, String review, List<Long> claims) {}

  /** A decision on a claim. */
  public record DecisionLine(
      long id,
      long claim,
      String who,
      Instant at,
      String verb,
      String before,
      String after,
      String slotsBefore,
      String slotsAfter,
      @Nullable String besideBefore,
      @Nullable String besideAfter,
      @Nullable String reason,
      @Nullable Long undoes) {}

  /** Two claims that must, or must not, be one fact. */
  public record LinkLine(boolean must, long a, long b, @Nullable Long retiredBy) {}

  /** How a conflict between two claims was settled. */
  public record SettledLine(
      String slot, String way, long a, long b, @Nullable Long chosen, @Nullable Long retiredBy) {}

  /** A decision on facts. */
  public record FactDecisionLine(
      long id,
      String verb,
      String who,
      Instant at,
      @Nullable String reason,
      String said,
      @Nullable Long undoes,
      List<Long> claims,
      List<LinkLine> links,
      List<SettledLine> settlements) {}
}
