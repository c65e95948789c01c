package kutip.report.document;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cell of a table: as printed, and as a workbook holds it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
public sealed interface Cell {

  record Words(String text) implements Cell {}

  /** A date; {@code day} is null when it is not known to the day. */
  record Day(String printed, @Nullable LocalDate day) implements Cell {}

  record Figures(String printed, List<Figure> figures) implements Cell {}

  /**
   * A number with its unit.
   *
   * @param name the slot that it fills: {@code percent}
   * @param unit ISO 4217 code, {@code %}, or null for a count
   */
  record Figure(String name, BigDecimal value, @Nullable String unit) {}

  /** How firm and how well checked something is. */
  record State(List<Mark> marks) implements Cell {}

  record Mark(String text, String style) {}

  /** Numbers of notes. */
  record Cites(List<Integer> notes) implements Cell {}
}
