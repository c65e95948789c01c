package kutip.architecture;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a database of the OSV format which of our parts have known holes. Exit codes: 0 none, 1
 * some, 2 nothing could be asked.
 */
public final class KnownVulnerabilities {

  static final String DATABASE = "https://api.osv.dev";

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int BATCH = 500;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final String database;
  private final PrintStream out;

  KnownVulnerabilities(String database, PrintStream out) {
    this.database = database;
    this.out = out;
  }

  /** Arguments: a CycloneDX list, a package-lock.json, a file of accepted ids. */
  public static void main(String... files) throws IOException, InterruptedException {
    String database = System.getProperty("osv.database", DATABASE);
    KnownVulnerabilities check = new KnownVulnerabilities(database, System.out);
    System.exit(check.run(Path.of(files[0]), Path.of(files[1]), Path.of(files[2])));
  }

  int run(Path parts, Path packages, Path accepted) throws IOException, InterruptedException {
    List<JsonNode> queries = queries(parts, packages);
    Map<String, Set<String>> found = new TreeMap<>();
    try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      for (int from = 0; from < queries.size(); from += BATCH) {
        ask(http, queries.subList(from, Math.min(from + BATCH, queries.size())), found);
      }
    } catch (IOException e) {
      out.printf(
          "NOT CHECKED: the database of known vulnerabilities at %s cannot be reached (%s).%n"
              + "%d parts are listed in %s: any scanner that reads CycloneDX can check them.%n",
          database, e, queries.size(), parts);
      return 2;
    }
    return told(found, accepted(accepted), queries.size());
  }

  private int told(Map<String, Set<String>> found, Set<String> accepted, int asked) {
    found.values().forEach(ids -> ids.removeAll(accepted));
    found.values().removeIf(Set::isEmpty);
    found.forEach((part, ids) -> out.println(part + ": " + String.join(", ", ids)));
    out.printf("%d parts checked at %s, %d with known holes.%n", asked, database, found.size());
    return found.isEmpty() ? 0 : 1;
  }

  private static Set<String> accepted(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split(" ", 2)[0])
        .collect(Collectors.toSet());
  }

  /** One for each part that is shipped, and for each package that builds its front end. */
  private static List<JsonNode> queries(Path parts, Path packages) throws IOException {
    List<JsonNode> queries = new ArrayList<>();
    for (JsonNode part : JSON.readTree(Files.readString(parts)).path("components")) {
      String purl = part.path("purl").asString("").replaceFirst("\\?.*", "");
      queries.add(JSON.valueToTree(Map.of("package", Map.of("purl", purl))));
    }
    JsonNode lock = JSON.readTree(Files.readString(packages));
    lock.path("packages")
        .properties()
        .forEach(entry -> {
          String name = entry.getKey().replaceFirst(".*node_modules/", "");
          String version = entry.getValue().path("version").asString("");
          if (!name.isEmpty() && !version.isEmpty()) {
            Map<String, String> asked = Map.of("ecosystem", "npm", "name", name);
            queries.add(JSON.valueToTree(Map.of("package", asked, "version", version)));
          }
        });
    return queries;
  }

  private void ask(HttpClient http, List<JsonNode> queries, Map<String, Set<String>> found)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(database + "/v1/querybatch"))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    JSON.writeValueAsString(Map.of("queries", queries))))
            .build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    JsonNode results =
        answer.statusCode() == 200 ? JSON.readTree(answer.body()).path("results") : null;
    if (results == null || results.size() != queries.size()) {
      throw new IOException("it answered " + answer.statusCode());
    }
    for (int i = 0; i < queries.size(); i++) {
      String part = queries.get(i).toString();
      for (JsonNode hole : results.get(i).path("vulns")) {
        found.computeIfAbsent(part, p -> new TreeSet<>()).add(hole.path("id").asString());
      }
    }
  }
}
