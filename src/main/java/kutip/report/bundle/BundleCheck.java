package kutip.report.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kutip.report.BundleException;
import kutip.shared.TextField;
import kutip.shared.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Checks a bundle without a database: that no byte of it has changed, that every quote stands in
 * its article's text where its claim says, and that everything it refers to is in it.
 */
public final class BundleCheck {

  private final BundleFile bundle;
  private final Set<Long> claims = new HashSet<>();
  private final Map<String, Integer> lineOf = new HashMap<>();

  private BundleCheck(BundleFile bundle) {
    this.bundle = bundle;
  }

  /**
   * Checks a bundle.
   *
   * @return what it says it is
   * @throws BundleException naming what is wrong
   */
  public static BundleLines.Manifest check(Path file) throws IOException {
    Seal.check(file);
    try (BundleFile bundle = BundleFile.open(file)) {
      bundle.sums();
      return new BundleCheck(bundle).contents();
    }
  }

  private BundleLines.Manifest contents() throws IOException {
    BundleLines.Manifest manifest = bundle.manifest();
    quotes();
    count(BundleEntry.ARTICLES, manifest.articles(), lineOf.size());
    count(BundleEntry.CLAIMS, manifest.claims(), claims.size());
    long[] facts = {0};
    bundle.lines(
        BundleEntry.FACTS,
        BundleLines.FactLine.class,
        (fact, n) -> {
          facts[0]++;
          for (long claim : fact.claims()) {
            known(claim, BundleEntry.FACTS, n);
          }
        });
    count(BundleEntry.FACTS, manifest.facts(), facts[0]);
    long[] decisions = {0};
    bundle.lines(
        BundleEntry.DECISIONS,
        BundleLines.DecisionLine.class,
        (decision, n) -> {
          decisions[0]++;
          known(decision.claim(), BundleEntry.DECISIONS, n);
        });
    count(BundleEntry.DECISIONS, manifest.decisions(), decisions[0]);
    long[] links = {0};
    bundle.lines(
        BundleEntry.FACT_DECISIONS,
        BundleLines.FactDecisionLine.class,
        (decision, n) -> {
          links[0]++;
          for (long claim : decision.claims()) {
            known(claim, BundleEntry.FACT_DECISIONS, n);
          }
        });
    count(BundleEntry.FACT_DECISIONS, manifest.factDecisions(), links[0]);
    return manifest;
  }

  /** Articles come in the order of their claims, so that one text is held at a time. */
  private void quotes() throws IOException {
    Map<String, BundleLines.ArticleLine> texts = new HashMap<>();
    bundle.lines(
        BundleEntry.ARTICLES,
        BundleLines.ArticleLine.class,
        (article, n) -> {
          if (lineOf.put(article.id(), (int) n) != null) {
            throw new BundleException("articles.jsonl, line " + n + ": an id stands there twice");
          }
          texts.put(article.id(), article);
        });
    bundle.lines(
        BundleEntry.CLAIMS,
        BundleLines.ClaimLine.class,
        (claim, n) -> {
          if (!claims.add(claim.id()) || !stands(claim, texts.get(claim.articleId()))) {
            throw new BundleException(
                "claims.jsonl, line " + n + ": the quote does not stand in its article");
          }
        });
  }

  private static boolean stands(
      BundleLines.ClaimLine claim, BundleLines.@Nullable ArticleLine article) {
    String field =
        article == null
            ? null
            : claim.said().field() == TextField.TITLE ? article.title() : article.text();
    if (field == null || claim.said().start() < 0 || claim.said().end() <= claim.said().start()) {
      return false;
    }
    TextSpan span = new TextSpan(claim.said().start(), claim.said().end());
    return span.fits(field) && span.in(field).equals(claim.quote());
  }

  private void known(long claim, BundleEntry entry, long line) {
    if (!claims.contains(claim)) {
      throw new BundleException(
          entry.file() + ", line " + line + ": names a claim that is not in the bundle");
    }
  }

  private static void count(BundleEntry entry, long said, long found) {
    if (said != found) {
      throw new BundleException(
          entry.file() + " has " + found + " lines, the manifest says " + said);
    }
  }
}
