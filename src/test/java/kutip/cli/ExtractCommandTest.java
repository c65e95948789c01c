package kutip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String ARTICLE =
      """
      {"id":"%s","language":"en","publishedOn":"2025-06-30",\
      "text":"Meta paid $14.3 billion for a 49%% stake in Scale AI. 😀 Meta laid off 600 employees."}
      """;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void claimsComeOutInTheOrderOfTheArticlesWithTheirQuotes() throws IOException {
    String input =
        IntStream.range(0, 300)
            .mapToObj(i -> ARTICLE.formatted("a" + i))
            .collect(Collectors.joining());
    assertThat(extract(input)).isZero();
    List<JsonNode> claims = claims();
    assertThat(claims).hasSize(600);
    assertThat(claims.stream().map(c -> c.get("articleId").asString()).distinct())
        .containsExactlyElementsOf(IntStream.range(0, 300).mapToObj(i -> "a" + i).toList());
    assertThat(claims.getFirst().get("amountLow").toString()).isEqualTo("14300000000");
    assertThat(claims.getFirst().has("date")).isFalse();
    String text = JSON.readTree(input.lines().findFirst().orElseThrow()).get("text").asString();
    int[] points = text.codePoints().toArray();
    assertThat(claims)
        .allSatisfy(c -> {
          int start = c.get("start").asInt();
          int length = c.get("end").asInt() - start;
          assertThat(new String(points, start, length)).isEqualTo(c.get("quote").asString());
        });
  }

  @Test
  void aBadLineIsNamedAndTheRestIsRead() throws IOException {
    int code = extract(ARTICLE.formatted("a") + "{\"id\":\n" + ARTICLE.formatted("b"));
    assertThat(code).isEqualTo(1);
    assertThat(claims()).hasSize(4);
    assertThat(err.toString()).contains("in.jsonl:2: not valid JSON");
  }

  @Test
  void aMissingFileIsWrongUseAndLeavesNothingBehind() {
    Path output = folder.resolve("out.jsonl");
    assertThat(run("extract", "--input", "none.jsonl", "--output", output.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("none.jsonl", "no such file");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aMissingOutputFolderIsWrongUse() throws IOException {
    Path input = Files.writeString(folder.resolve("in.jsonl"), ARTICLE.formatted("a"));
    String output = folder.resolve("no/out.jsonl").toString();
    assertThat(run("extract", "--input", input.toString(), "--output", output)).isEqualTo(2);
    assertThat(err.toString()).contains("folder does not exist");
  }

  @Test
  void theTraceSaysWhichFrameMadeAClaim() throws IOException {
    Path input = Files.writeString(folder.resolve("in.jsonl"), ARTICLE.formatted("a"));
    String output = folder.resolve("out.jsonl").toString();
    run("extract", "--trace", "--input", input.toString(), "--output", output);
    assertThat(out.toString()).contains("a ", ": claim: ");
  }

  @Test
  void mentionsCarryTheirValues() throws IOException {
    Path input = Files.writeString(folder.resolve("in.jsonl"), ARTICLE.formatted("a"));
    Path output = folder.resolve("out.jsonl");
    run("annotate", "--input", input.toString(), "--output", output.toString());
    assertThat(Files.readString(output))
        .contains(
            "\"type\":\"money\",\"low\":14300000000,\"high\":14300000000,\"currency\":\"USD\"")
        .contains("\"name\":\"Scale AI\",\"known\":true");
  }

  @Test
  void everyCommandHasHelp() {
    for (String name : Commands.line(Object.class, "").getSubcommands().keySet()) {
      out.getBuffer().setLength(0);
      assertThat(run(name, "--help")).isZero();
      assertThat(out.toString()).contains("Usage: kutip " + name);
    }
  }

  @Test
  void anUnknownOptionIsWrongUse() {
    assertThat(run("extract", "--nonsense")).isEqualTo(2);
  }

  private int extract(String input) throws IOException {
    Path in = Files.writeString(folder.resolve("in.jsonl"), input);
    return run(
        "extract", "--input", in.toString(), "--output", folder.resolve("out.jsonl").toString());
  }

  private List<JsonNode> claims() throws IOException {
    return Files.readAllLines(folder.resolve("out.jsonl")).stream().map(JSON::readTree).toList();
  }

  private int run(String... args) {
    return Commands.line(Object.class, args[0])
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }
}
