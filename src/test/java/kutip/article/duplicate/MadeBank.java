package kutip.article.duplicate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Statements of one language, each in two wordings; all names are made up. */
record MadeBank(String language, List<List<String>> lines) {

  static final List<String> COMPANIES =
      List.of(
          "Aurelia",
          "Borealis Labs",
          "Cindervale",
          "Dunmore AI",
          "Estuary",
          "Farrow Systems",
          "Glasswing",
          "Halcyon",
          "Ironleaf",
          "Juniper Cloud",
          "Kestrel",
          "Lumenfield");
  static final List<String> PEOPLE =
      List.of(
          "Mara Ellison",
          "Tobias Renn",
          "Ines Okafor",
          "Dewi Larasati",
          "Jonas Hartwell",
          "Priya Venkat",
          "Haruki Mori",
          "Selin Arda",
          "Luc Armand",
          "Rafael Pinto");
  static final List<String> CITIES =
      List.of("Tacoma", "Surabaya", "Leipzig", "Osaka", "Lyon", "Valencia", "Izmir", "Busan");
  static final List<String> MONTHS =
      List.of("January", "March", "April", "June", "August", "October", "December");

  static MadeBank of(String language) {
    String name = "/duplicates/" + language + ".txt";
    try (InputStream in = Objects.requireNonNull(MadeBank.class.getResourceAsStream(name))) {
      List<List<String>> lines = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          lines.add(List.of(line.split(" \\| ", 2)));
        }
      }
      return new MadeBank(language, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean spaced() {
    return !language.equals("zh");
  }

  List<Integer> someLines(int count, Random random) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      all.add(i);
    }
    Collections.shuffle(all, random);
    return List.copyOf(all.subList(0, Math.min(count, all.size())));
  }

  String wording(int line, int which, Map<String, String> slots) {
    String text = lines.get(line).get(which);
    for (Map.Entry<String, String> slot : slots.entrySet()) {
      text = text.replace("{" + slot.getKey() + "}", slot.getValue());
    }
    return text;
  }

  static String any(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
