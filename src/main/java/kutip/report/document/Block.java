package kutip.report.document;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a chapter. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
public sealed interface Block {

  /** A paragraph; {@code style} is a class of the style sheet, or empty. */
  record Text(String style, String text) implements Block {}

  record Heading(String text) implements Block {}

  /** The figures that the report begins with. */
  record Keys(List<Key> keys) implements Block {}

  /**
   * A figure with what it counts.
   *
   * @param name its stable name: {@code arrivals}
   * @param printed as the reader sees it
   * @param value null when nothing is known
   * @param unit ISO 4217 code, {@code %}, or null for a count
   * @param facts ids of the facts that it counts
   */
  record Key(
      String name,
      String label,
      String printed,
      @Nullable BigDecimal value,
      @Nullable String unit,
      List<Integer> notes,
      List<Long> facts) {}

  /**
   * A drawing.
   *
   * @param svg markup of our own making
   * @param alt what it shows, for those who cannot see it
   */
  record Chart(String title, String svg, String legend, List<Integer> notes, String alt)
      implements Block {}

  /**
   * Rows under heads.
   *
   * @param style a class of the style sheet
   */
  record Table(String style, List<Column> columns, List<Row> rows) implements Block {}

  /**
   * A column; one of figures becomes a column for each in a workbook.
   *
   * @param figures names of the figures that its cells may hold, with titles
   */
  record Column(String title, String style, List<Named> figures) {}

  record Named(String name, String title) {}

  /**
   * A row.
   *
   * @param fact the fact that it is about; null for none
   * @param remarks conflicts and failed checks of its figures, said where they stand
   */
  record Row(@Nullable Long fact, List<Cell> cells, List<String> remarks) {}

  /** A conflict or check in words. */
  record Doubt(
      long fact,
      String headline,
      String verdict,
      String style,
      String sentence,
      String formula,
      List<Noted> inputs,
      List<String> witnesses)
      implements Block {}

  /** Some words with the note that they rest on. */
  record Noted(String text, int note) {}
}
