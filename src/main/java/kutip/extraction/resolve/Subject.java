package kutip.extraction.resolve;

import java.time.LocalDate;
import kutip.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What an article is about, for sentences that do not say it again.
 *
 * @param ai whether it speaks of artificial intelligence at all
 * @param capex whether it speaks of data centres, chips or capital expenditure
 * @param licence whether it speaks of licensed technology, as when a company's makers are hired
 * @param published when it appeared, if that is known
 */
public record Subject(boolean ai, boolean capex, boolean licence, @Nullable LocalDate published) {

  /** Moves and falls longer ago say who somebody is, not what happens. */
  private static final int HISTORY = 5;

  /** What happened so many days before or earlier is not what the article is about. */
  private static final int RECENT = 300;

  /** Whether an event belongs to what the article tells now. */
  boolean recent(@Nullable PartialDate date) {
    return published == null || date == null || !date.last().isBefore(published.minusDays(RECENT));
  }

  boolean history(@Nullable PartialDate date) {
    return published != null && date != null && date.year() < published.getYear() - HISTORY;
  }
}
