package kutip.extraction.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kutip.extraction.NameEntry;
import kutip.extraction.NameRegistry;
import kutip.shared.Keyed;
import org.jspecify.annotations.Nullable;

/**
 * Reads the registry's plain data files. A company line is {@code name | type | parent | tickers |
 * aliases}, a person line {@code name | leads | organisations | aliases}; lists are separated by ";
 * " (tickers by ", "), "-" is nothing, and an alias with a leading "~" is also an ordinary word.
 */
public final class RegistryFiles {

  private static final String FOLDER = "/registry/";

  private RegistryFiles() {}

  /** The files that {@code registry/index.txt} lists, in that order. */
  public static NameRegistry bundled() {
    List<NameEntry> entries = new ArrayList<>();
    int hash = 1;
    for (String file : lines("index.txt")) {
      List<String> lines = lines(file);
      for (int i = 0; i < lines.size(); i++) {
        entries.add(entry(file, i + 1, lines.get(i)));
      }
      hash = 31 * hash + lines.hashCode();
    }
    return new NameRegistry(entries, Integer.toHexString(hash));
  }

  private static List<String> lines(String file) {
    InputStream in = RegistryFiles.class.getResourceAsStream(FOLDER + file);
    if (in == null) {
      throw new IllegalStateException("registry file missing: " + file);
    }
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static NameEntry entry(String file, int number, String line) {
    String[] field = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    boolean person = file.startsWith("people");
    if (field.length != (person ? 4 : 5) || field[0].isEmpty()) {
      throw new IllegalStateException(
          file + ", entry " + number + ": wrong number of fields: " + line);
    }
    return person ? person(field) : company(file, number, field);
  }

  private static NameEntry person(String[] field) {
    return entry(
        field[0],
        NameEntry.Type.PERSON,
        null,
        orNull(field[1]),
        list(field[2], ";"),
        List.of(),
        field[3]);
  }

  private static NameEntry company(String file, int number, String[] field) {
    NameEntry.Type type =
        Keyed.find(NameEntry.Type.class, field[1])
            .orElseThrow(() ->
                new IllegalStateException(
                    file + ", entry " + number + ": unknown type " + field[1]));
    return entry(field[0], type, orNull(field[2]), null, List.of(), list(field[3], ","), field[4]);
  }

  private static NameEntry entry(
      String name,
      NameEntry.Type type,
      @Nullable String parent,
      @Nullable String leads,
      List<String> organisations,
      List<String> tickers,
      String names) {
    List<String> all = list(names, ";");
    List<String> ambiguous =
        all.stream().filter(n -> n.startsWith("~")).map(n -> n.substring(1)).toList();
    List<String> aliases = all.stream().filter(n -> !n.startsWith("~")).toList();
    return new NameEntry(name, type, parent, leads, organisations, tickers, aliases, ambiguous);
  }

  private static @Nullable String orNull(String field) {
    return field.equals("-") || field.isEmpty() ? null : field;
  }

  private static List<String> list(String field, String separator) {
    return orNull(field) == null
        ? List.of()
        : Arrays.stream(field.split(separator))
            .map(String::strip)
            .filter(s -> !s.isEmpty())
            .toList();
  }
}
