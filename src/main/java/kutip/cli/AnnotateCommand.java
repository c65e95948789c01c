package kutip.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kutip.article.ArticleDraft;
import kutip.extraction.ClaimExtractor;
import kutip.extraction.Mention;
import kutip.extraction.NameRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads articles and writes every company, person, role, group, figure and date they name. */
@Command(
    name = "annotate",
    description = "Read articles (JSON Lines) and write all that they mention (JSON Lines).")
final class AnnotateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--input", required = true, paramLabel = "A.jsonl", description = "Articles.")
  private Path input;

  @Option(names = "--output", required = true, paramLabel = "M.jsonl", description = "Mentions.")
  private Path output;

  @Override
  public Integer call() {
    ClaimExtractor extractor = ClaimExtractor.bundled();
    NameRegistry registry = NameRegistry.bundled();
    ArticleRun run = new ArticleRun(spec.commandLine().getErr(), "mentions");
    return run.each(input, output, article -> read(article, extractor, registry), nothing -> {});
  }

  private static ArticleRun.Result read(
      ArticleDraft article, ClaimExtractor extractor, NameRegistry registry) {
    JsonLines lines = new JsonLines();
    for (Mention mention : extractor.annotate(ArticleRun.document(article), registry)) {
      lines.add(json -> MentionJson.write(json, article.externalId(), mention));
    }
    return new ArticleRun.Result(lines.bytes(), lines.count(), "");
  }
}
