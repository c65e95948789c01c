package kutip.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kutip.shared.FactId;

/**
 * What a company was worth, as imported files and as articles say, in US dollars.
 *
 * @param imported from files of prices, oldest first
 * @param stated from articles, oldest first
 */
public record ValueLine(List<Imported> imported, List<Stated> stated) {

  public static final ValueLine NONE = new ValueLine(List.of(), List.of());

  /**
   * The worth at the end of a day.
   *
   * @param source name of the file
   */
  public record Imported(LocalDate day, BigDecimal worth, String ticker, String source) {}

  /** The worth after a change, as a fact gives it. */
  public record Stated(
      LocalDate day, BigDecimal worth, FactId fact, boolean unreviewed, int sources) {}
}
