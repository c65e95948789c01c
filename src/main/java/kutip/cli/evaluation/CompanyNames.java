package kutip.cli.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which company a name counts for: aliases for their company, a subsidiary for its parent. */
final class CompanyNames {

  private static final String TABLE = "/evaluation/companies.txt";
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "inc",
          "corp",
          "corporation",
          "co",
          "company",
          "ltd",
          "limited",
          "llc",
          "lp",
          "plc",
          "pbc",
          "ag",
          "se",
          "sa",
          "nv",
          "gmbh",
          "group",
          "holding",
          "holdings",
          "tbk");

  private final Map<String, String> topByName = new HashMap<>();

  private CompanyNames(Map<String, String[]> rows) {
    rows.forEach((name, row) -> {
      String top = name;
      while (rows.containsKey(top) && !rows.get(top)[1].equals("-")) {
        top = rows.get(top)[1];
      }
      topByName.put(String.join("", Folding.words(name)), top);
      for (String alias : row[2].split(";")) {
        topByName.put(String.join("", Folding.words(alias)), top);
      }
    });
    topByName.remove("");
  }

  /** The table that ships with Kutip: one company a line, {@code name | parent | aliases}. */
  static CompanyNames bundled() {
    InputStream in = Objects.requireNonNull(CompanyNames.class.getResourceAsStream(TABLE), TABLE);
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, String[]> rows = new LinkedHashMap<>();
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" \\| ", -1))
          .forEach(row -> rows.put(row[0], row));
      return new CompanyNames(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The canonical form; a name that is not in the table loses only its legal form. */
  String canonical(String name) {
    List<String> parts = new ArrayList<>(Folding.words(name));
    while (true) {
      String found = topByName.get(String.join("", parts));
      if (found != null) {
        return Folding.fold(found);
      }
      if (parts.size() <= 1 || !LEGAL_FORMS.contains(parts.getLast())) {
        return String.join(" ", parts);
      }
      parts.removeLast();
    }
  }
}
