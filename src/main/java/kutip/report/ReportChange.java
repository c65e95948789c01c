package kutip.report;

import java.util.List;

/**
 * A fact that an issued report printed and that has changed since.
 *
 * @param headline as it was printed
 * @param counted key figures of the report that count it
 * @param figures what is different
 */
public record ReportChange(long fact, String headline, List<String> counted, List<Figure> figures) {

  public ReportChange {
    counted = List.copyOf(counted);
    figures = List.copyOf(figures);
  }

  /**
   * One figure.
   *
   * @param name of the slot as files have it, {@code fact} for a fact that no longer stands, {@code
   *     disputed} or {@code checks}
   * @param was as printed, empty for nothing
   * @param becomes as it is now, empty for nothing
   */
  public record Figure(String name, String was, String becomes) {}
}
