package kutip.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kutip.article.Article;
import kutip.article.ArticleDraft;
import kutip.article.ArticleQueries;
import kutip.article.ArticleService;
import kutip.article.StoreResult;
import kutip.claim.ArchivedClaim;
import kutip.claim.ClaimArchive;
import kutip.fact.FactDecisionArchive;
import kutip.fact.FactFilter;
import kutip.report.bundle.BundleCheck;
import kutip.report.bundle.BundleEntry;
import kutip.report.bundle.BundleFile;
import kutip.report.bundle.BundleLines;
import kutip.report.bundle.BundleWriter;
import kutip.report.document.PrintedFact;
import kutip.review.DecisionArchive;
import kutip.shared.ArticleId;
import kutip.shared.ClaimId;
import kutip.shared.ClaimKind;
import kutip.wording.Headlines;
import kutip.wording.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes facts with all their evidence as a ZIP, and takes such a ZIP into this store. */
@Service
public class BundleService {

  private static final int BATCH = 100;

  private final FactPages facts;
  private final ArticleQueries articles;
  private final ArticleService store;
  private final ClaimArchive claims;
  private final DecisionArchive decisions;
  private final FactDecisionArchive factDecisions;

  BundleService(
      FactPages facts,
      ArticleQueries articles,
      ArticleService store,
      ClaimArchive claims,
      DecisionArchive decisions,
      FactDecisionArchive factDecisions) {
    this.facts = facts;
    this.articles = articles;
    this.store = store;
    this.claims = claims;
    this.decisions = decisions;
    this.factDecisions = factDecisions;
  }

  /** What was taken in. */
  public record Taken(int articles, int known, int claims, int decisions) {}

  /** What a whole bundle says it is. */
  public record Sound(Instant madeAt, String madeBy, long articles, long claims, long facts) {}

  /**
   * Checks a bundle; needs no store.
   *
   * @throws BundleException naming what is wrong
   */
  public static Sound verify(Path file) throws IOException {
    BundleLines.Manifest manifest = BundleCheck.check(file);
    return new Sound(
        manifest.madeAt(),
        manifest.madeBy(),
        manifest.articles(),
        manifest.claims(),
        manifest.facts());
  }

  /** Whether a file claims to be a bundle, sound or not. */
  public static boolean isBundle(Path file) {
    try (BundleFile bundle = BundleFile.open(file)) {
      return bundle.isNamed();
    } catch (IOException | BundleException e) {
      return false;
    }
  }

  /** Everything that a bundle of some facts holds, besides the texts. */
  private record Contents(
      List<BundleLines.FactLine> facts,
      List<Article> articles,
      List<ArchivedClaim> claims,
      List<DecisionArchive.Archived> decisions,
      List<FactDecisionArchive.Archived> factDecisions) {}

  /**
   * Writes facts, all claims of their articles, the articles and every decision on them; closes
   * nothing.
   */
  @Transactional(readOnly = true)
  public void write(FactFilter filter, String who, OutputStream out, Pace pace) throws IOException {
    Contents contents = read(filter, pace);
    BundleWriter writer = new BundleWriter(out);
    writer.file(BundleEntry.MANIFEST, to -> to.line(manifest(contents, filter, who)));
    writer.file(
        BundleEntry.ARTICLES,
        to -> {
          for (Article article : contents.articles()) {
            to.line(BundleMapping.line(article));
          }
        });
    Map<Long, DecisionArchive.Archived> first = first(contents.decisions());
    writer.file(
        BundleEntry.CLAIMS,
        to -> {
          for (ArchivedClaim claim : contents.claims()) {
            to.line(BundleMapping.line(claim, first.get(claim.id().value())));
          }
        });
    writer.file(BundleEntry.FACTS, to -> all(contents.facts(), to));
    writer.file(
        BundleEntry.DECISIONS,
        to -> all(contents.decisions().stream().map(BundleMapping::line).toList(), to));
    writer.file(
        BundleEntry.FACT_DECISIONS,
        to -> all(contents.factDecisions().stream().map(BundleMapping::line).toList(), to));
    writer.finish();
  }

  private static void all(List<?> lines, BundleWriter.Lines to) throws IOException {
    for (Object line : lines) {
      to.line(line);
    }
  }

  private Contents read(FactFilter filter, Pace pace) throws IOException {
    List<BundleLines.FactLine> lines = new ArrayList<>();
    Map<ArticleId, Boolean> wanted = new LinkedHashMap<>();
    long total = facts.count(filter);
    Headlines headlines = Headlines.of(Words.ENGLISH);
    facts.each(
        filter,
        detail -> {
          PrintedFact fact = Printed.of(detail.fact(), headlines, List.of());
          lines.add(
              new BundleLines.FactLine(
                  fact.id(),
                  fact.headline(),
                  fact.figures(),
                  fact.review(),
                  detail.claims().stream().map(c -> c.claim().id().value()).toList()));
          detail.claims().forEach(c -> wanted.put(c.article().id(), true));
          if (lines.size() % FactPages.PAGE == 0) {
            pace.at(lines.size(), total);
          }
        });
    List<Article> texts =
        articles.findAll(wanted.keySet()).values().stream()
            .sorted(java.util.Comparator.comparing(a -> a.id().value()))
            .toList();
    List<ArchivedClaim> archived = claims.of(texts);
    List<ClaimId> ids = archived.stream().map(ArchivedClaim::id).toList();
    return new Contents(lines, texts, archived, decisions.of(ids), factDecisions.of(ids));
  }

  private static BundleLines.Manifest manifest(Contents contents, FactFilter filter, String who) {
    return new BundleLines.Manifest(
        BundleLines.Manifest.FORMAT,
        BundleLines.Manifest.VERSION,
        Instant.now().truncatedTo(ChronoUnit.SECONDS),
        who,
        TemplateService.query(filter.toParameters()),
        contents.articles().size(),
        contents.claims().size(),
        contents.facts().size(),
        contents.decisions().size(),
        contents.factDecisions().size());
  }

  /** Each claim's first decision, whose beginning is what was read. */
  private static Map<Long, DecisionArchive.Archived> first(
      List<DecisionArchive.Archived> decisions) {
    Map<Long, DecisionArchive.Archived> first = new HashMap<>();
    decisions.forEach(d -> first.putIfAbsent(d.claim().value(), d));
    return first;
  }

  /**
   * Takes a bundle in, all of it or nothing; what is here already stays as it is.
   *
   * @throws BundleException when it is damaged, or says what its articles do not
   */
  @Transactional
  public Taken take(Path file) throws IOException {
    BundleCheck.check(file);
    try (BundleFile bundle = BundleFile.open(file)) {
      int[] counts = new int[2];
      Map<String, ArticleId> stored = articles(bundle, counts);
      Map<ClaimId, ClaimKind> kinds = new HashMap<>();
      Map<ClaimId, ClaimId> ids = claims(bundle, stored, kinds);
      List<DecisionArchive.Archived> made = new ArrayList<>();
      bundle.lines(
          BundleEntry.DECISIONS,
          BundleLines.DecisionLine.class,
          (line, n) -> made.add(BundleMapping.decision(line)));
      int appended =
          decisions.restore(made, ids, id -> kinds.getOrDefault(id, ClaimKind.TALENT_MOVE));
      List<FactDecisionArchive.Archived> grouped = new ArrayList<>();
      bundle.lines(
          BundleEntry.FACT_DECISIONS,
          BundleLines.FactDecisionLine.class,
          (line, n) -> grouped.add(BundleMapping.decision(line)));
      Map<Long, Long> numbers = new HashMap<>();
      ids.forEach((there, here) -> numbers.put(there.value(), here.value()));
      appended += factDecisions.restore(grouped, numbers);
      return new Taken(counts[0], counts[1], ids.size(), appended);
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      throw new BundleException(String.valueOf(e.getMessage()));
    }
  }

  private Map<String, ArticleId> articles(BundleFile bundle, int[] counts) throws IOException {
    Map<String, ArticleId> stored = new HashMap<>();
    List<ArticleDraft> batch = new ArrayList<>();
    bundle.lines(
        BundleEntry.ARTICLES,
        BundleLines.ArticleLine.class,
        (line, n) -> {
          batch.add(BundleMapping.draft(line));
          if (batch.size() == BATCH) {
            store(batch, stored, counts);
          }
        });
    store(batch, stored, counts);
    return stored;
  }

  private void store(List<ArticleDraft> batch, Map<String, ArticleId> stored, int[] counts) {
    List<StoreResult> results = store.store(batch);
    for (int i = 0; i < batch.size(); i++) {
      String id = batch.get(i).externalId();
      switch (results.get(i)) {
        case StoreResult.Stored done -> {
          stored.put(id, done.article());
          counts[0]++;
        }
        case StoreResult.Duplicate known -> {
          stored.put(id, known.article());
          counts[1]++;
        }
        case StoreResult.Refused refused ->
            throw new BundleException("article " + id + " is refused: " + refused.reason());
      }
    }
    batch.clear();
  }

  private Map<ClaimId, ClaimId> claims(
      BundleFile bundle, Map<String, ArticleId> stored, Map<ClaimId, ClaimKind> kinds)
      throws IOException {
    List<ArchivedClaim> archived = new ArrayList<>();
    bundle.lines(
        BundleEntry.CLAIMS,
        BundleLines.ClaimLine.class,
        (line, n) -> {
          ArchivedClaim claim = BundleMapping.claim(line);
          kinds.put(claim.id(), claim.kind());
          archived.add(claim);
        });
    return claims.restore(archived, stored);
  }
}
