package kutip.mcp;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kutip.shared.Keyed;

/** The arguments of a call, which an assistant may have made up. */
record Arguments(Map<String, Object> values) {

  private static final int LONGEST = 400;

  Optional<String> text(String name) {
    Object value = values.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!(value instanceof String text) || text.length() > LONGEST || text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException(name + ": not a text of at most " + LONGEST);
    }
    return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }

  Optional<LocalDate> day(String name) {
    return text(name)
        .map(text -> {
          try {
            return LocalDate.parse(text);
          } catch (DateTimeException e) {
            throw new IllegalArgumentException(name + ": not a day like 2025-06-30", e);
          }
        });
  }

  <E extends Enum<E> & Keyed> Optional<E> oneOf(String name, Class<E> type) {
    return text(name)
        .map(text ->
            Keyed.find(type, text)
                .orElseThrow(
                    () -> new IllegalArgumentException(name + ": not one of " + keys(type))));
  }

  long number(String name, long least, long most, long otherwise) {
    Object value = values.get(name);
    if (value == null) {
      return otherwise;
    }
    if (!(value instanceof Number number)
        || number.longValue() != number.doubleValue()
        || number.longValue() < least
        || number.longValue() > most) {
      throw new IllegalArgumentException(name + ": not a whole number from " + least);
    }
    return number.longValue();
  }

  boolean flag(String name) {
    return Boolean.TRUE.equals(values.get(name));
  }

  private static <E extends Enum<E> & Keyed> List<String> keys(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Keyed::key).toList();
  }

  /** Writes the schema of arguments. */
  static final class Schema {

    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();

    Schema text(String name, String description) {
      properties.put(name, Map.of("type", "string", "description", description));
      return this;
    }

    Schema day(String name, String description) {
      properties.put(name, Map.of("type", "string", "format", "date", "description", description));
      return this;
    }

    <E extends Enum<E> & Keyed> Schema oneOf(String name, String description, Class<E> type) {
      properties.put(
          name, Map.of("type", "string", "enum", keys(type), "description", description));
      return this;
    }

    Schema number(String name, String description) {
      properties.put(name, Map.of("type", "integer", "description", description));
      return this;
    }

    Schema flag(String name, String description) {
      properties.put(name, Map.of("type", "boolean", "description", description));
      return this;
    }

    Schema required(String name) {
      required.add(name);
      return this;
    }

    Map<String, Object> build() {
      return Map.of(
          "type",
          "object",
          "properties",
          Map.copyOf(properties),
          "required",
          List.copyOf(required),
          "additionalProperties",
          false);
    }
  }
}
