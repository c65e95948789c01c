package kutip.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import kutip.article.ArticleDraft;
import kutip.cli.evaluation.Score;
import kutip.cli.evaluation.ScoreTable;
import kutip.extraction.ClaimExtractor;
import kutip.extraction.ExtractedClaim;
import kutip.extraction.NameRegistry;
import kutip.intake.ArticleLines;
import kutip.report.ClaimJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Extracts claims from articles and measures them against gold. */
@Command(
    name = "evaluate",
    description = "Measure extraction against claims that people have written (gold).")
final class EvaluateCommand implements Callable<Integer> {

  /** What figures can be told apart by. */
  enum By {
    LANGUAGE,
    KIND,
    ACTION,
    CATEGORY
  }

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Spec private CommandSpec spec;

  @Option(names = "--articles", required = true, paramLabel = "A", description = "Articles.")
  private Path articles;

  @Option(names = "--gold", required = true, paramLabel = "G", description = "Their claims.")
  private Path gold;

  @Option(
      names = "--by",
      description = "Figures apart by language, kind, action or category.",
      paramLabel = "WHAT")
  private @Nullable By by;

  @Option(names = "--errors", description = "List missed, spurious and wrong claims.")
  private boolean errors;

  private boolean refused;

  @Override
  public Integer call() throws IOException {
    List<JsonNode> goldClaims = goldClaims();
    List<JsonNode> read = new ArrayList<>();
    List<JsonNode> predicted = new ArrayList<>();
    ClaimExtractor extractor = ClaimExtractor.bundled();
    NameRegistry registry = NameRegistry.bundled();
    eachArticle(article -> {
      read.add(node(article));
      extractor
          .extract(ArticleRun.document(article), registry)
          .claims()
          .forEach(claim -> predicted.add(node(article, claim)));
    });
    String group = by == null ? null : by.name().toLowerCase(java.util.Locale.ROOT);
    Score score = Score.of(read, goldClaims, predicted, group);
    PrintWriter out = spec.commandLine().getOut();
    out.print(ScoreTable.of(score, group));
    out.print(errors ? ScoreTable.errors(score) : "");
    out.flush();
    return refused ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private void eachArticle(Consumer<ArticleDraft> reader) throws IOException {
    try (ArticleLines lines = ArticleLines.open(ArticleRun.readable(articles))) {
      for (var line = lines.next(); line != null; line = lines.next()) {
        switch (line) {
          case ArticleLines.Line.Read r -> reader.accept(r.article());
          case ArticleLines.Line.Refused r -> refuse(r.refusal().toString());
        }
      }
    }
  }

  private List<JsonNode> goldClaims() throws IOException {
    List<JsonNode> claims = new ArrayList<>();
    int number = 0;
    for (String line :
        new String(Files.readAllBytes(ArticleRun.readable(gold)), StandardCharsets.UTF_8)
            .lines()
            .toList()) {
      number++;
      try {
        JsonNode claim = line.isBlank() ? null : JSON.readTree(line);
        if (claim != null && claim.isObject()) {
          claims.add(claim);
        } else if (claim != null) {
          refuse(gold + ":" + number + ": not a JSON object");
        }
      } catch (JacksonException e) {
        refuse(gold + ":" + number + ": not valid JSON");
      }
    }
    return claims;
  }

  private void refuse(String message) {
    refused = true;
    spec.commandLine().getErr().println(message);
  }

  private static JsonNode node(ArticleDraft article) {
    var node = JSON.createObjectNode().put("id", article.externalId()).put("text", article.text());
    node.put("title", article.title());
    return article.language() == null ? node : node.put("language", article.language().key());
  }

  private static JsonNode node(ArticleDraft article, ExtractedClaim claim) {
    JsonLines line = new JsonLines();
    line.add(json -> ClaimJson.write(json, article.externalId(), claim));
    return JSON.readTree(line.bytes());
  }
}
