package kutip.restkit;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks a value against the form that its parameter has. */
final class QueryForms {

  private static final int LONGEST = 1000;

  private QueryForms() {}

  /** What is wrong with a value, or null. */
  static @Nullable String fault(QueryParameter parameter, String value) {
    if (value.isBlank()) {
      return "is empty";
    }
    // PostgreSQL holds no NUL, and nothing here is that long.
    if (value.length() > LONGEST || value.indexOf('\0') >= 0) {
      return "is too long or holds a NUL character";
    }
    if (!parameter.values().isEmpty() && !parameter.values().contains(value)) {
      return "not one of " + String.join(", ", parameter.values());
    }
    return switch (parameter.form()) {
      case TEXT -> null;
      case DAY -> isDay(value) ? null : "not a day like 2025-06-30";
      case COUNT -> value.matches("\\d{1,9}") ? null : "not a whole number";
    };
  }

  private static boolean isDay(String value) {
    try {
      return value.matches("\\d{4}-\\d\\d-\\d\\d") && LocalDate.parse(value).getYear() > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
