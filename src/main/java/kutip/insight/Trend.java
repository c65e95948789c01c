package kutip.insight;

import java.time.YearMonth;
import java.util.List;

/**
 * How a number of facts went over a year, month by month.
 *
 * @param last the newest month
 * @param months the number of each of the twelve months, oldest first
 */
public record Trend(YearMonth last, List<Long> months) {

  /** Months of a period that is compared with the one before. */
  public static final int PERIOD = 3;

  public Trend {
    months = List.copyOf(months);
  }

  /** The newest three months together. */
  public long now() {
    return sum(months.size() - PERIOD);
  }

  /** The three months before. */
  public long before() {
    return sum(months.size() - 2 * PERIOD);
  }

  private long sum(int from) {
    return months.subList(from, from + PERIOD).stream().mapToLong(Long::longValue).sum();
  }
}
