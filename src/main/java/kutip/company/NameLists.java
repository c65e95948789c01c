package kutip.company;

import java.util.List;

/** Lists of names in one column, one a line. */
final class NameLists {

  private NameLists() {}

  static String join(List<String> names) {
    return String.join("\n", names);
  }

  static List<String> split(String column) {
    return column.isEmpty() ? List.of() : List.of(column.split("\n"));
  }
}
