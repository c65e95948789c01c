package kutip.restkit;

import java.util.Arrays;
import java.util.List;
import kutip.shared.Keyed;

/**
 * A parameter of addresses, as the document describes it.
 *
 * @param values the only ones allowed; empty for any
 * @param repeated whether it may be given several times
 */
public record QueryParameter(
    String name, String description, Form form, List<String> values, boolean repeated) {

  /** What a value looks like. */
  public enum Form {
    TEXT,
    DAY,
    COUNT
  }

  public static QueryParameter text(String name, String description) {
    return new QueryParameter(name, description, Form.TEXT, List.of(), false);
  }

  public static QueryParameter texts(String name, String description) {
    return new QueryParameter(name, description, Form.TEXT, List.of(), true);
  }

  public static QueryParameter day(String name, String description) {
    return new QueryParameter(name, description, Form.DAY, List.of(), false);
  }

  public static QueryParameter count(String name, String description) {
    return new QueryParameter(name, description, Form.COUNT, List.of(), false);
  }

  public static QueryParameter oneOf(String name, String description, List<String> values) {
    return new QueryParameter(name, description, Form.TEXT, values, false);
  }

  public static <E extends Enum<E> & Keyed> QueryParameter oneOf(
      String name, String description, Class<E> type) {
    return oneOf(name, description, keys(type));
  }

  public static <E extends Enum<E> & Keyed> QueryParameter anyOf(
      String name, String description, Class<E> type) {
    return new QueryParameter(name, description, Form.TEXT, keys(type), true);
  }

  private static <E extends Enum<E> & Keyed> List<String> keys(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Keyed::key).toList();
  }
}
