package kutip.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kutip.article.ArticleDraft;
import kutip.extraction.ClaimExtractor;
import kutip.extraction.Document;
import kutip.extraction.ExtractedClaim;
import kutip.extraction.Extraction;
import kutip.extraction.NameRegistry;
import kutip.extraction.TraceLine;
import kutip.report.ClaimJson;
import kutip.shared.TextField;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads articles and writes what they claim; neither database nor web server. */
@Command(
    name = "extract",
    description = "Read articles (JSON Lines) and write their claims (JSON Lines).")
final class ExtractCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--input", required = true, paramLabel = "A.jsonl", description = "Articles.")
  private Path input;

  @Option(names = "--output", required = true, paramLabel = "C.jsonl", description = "Claims.")
  private Path output;

  @Option(
      names = "--trace",
      description = "Tell on standard output what each trigger made, or why it made nothing.")
  private boolean trace;

  @Override
  public Integer call() {
    ClaimExtractor extractor = ClaimExtractor.bundled();
    NameRegistry registry = NameRegistry.bundled();
    PrintWriter out = spec.commandLine().getOut();
    ArticleRun run = new ArticleRun(spec.commandLine().getErr(), "claims");
    return run.each(input, output, article -> read(article, extractor, registry), out::print);
  }

  private ArticleRun.Result read(
      ArticleDraft article, ClaimExtractor extractor, NameRegistry registry) {
    Document document = ArticleRun.document(article);
    Extraction extraction =
        trace ? extractor.explain(document, registry) : extractor.extract(document, registry);
    JsonLines lines = new JsonLines();
    for (ExtractedClaim claim : extraction.claims()) {
      lines.add(json -> ClaimJson.write(json, article.externalId(), claim));
    }
    return new ArticleRun.Result(lines.bytes(), lines.count(), explained(article, extraction));
  }

  private static String explained(ArticleDraft article, Extraction extraction) {
    StringBuilder text = new StringBuilder();
    for (TraceLine line : extraction.trace()) {
      String title = article.title();
      String field = line.field() == TextField.TITLE && title != null ? title : article.text();
      text.append(article.externalId())
          .append(line.field() == TextField.TITLE ? " title " : " ")
          .append(line.span().start() + ".." + line.span().end())
          .append(" \"" + line.span().in(field).replaceAll("\\s+", " ") + "\" ")
          .append(line.frame())
          .append(line.claimed() ? ": claim: " : ": no claim: ")
          .append(line.reason())
          .append(System.lineSeparator());
    }
    return text.toString();
  }
}
