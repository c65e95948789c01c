package kutip.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import kutip.article.Article;
import kutip.article.ArticleFilter;
import kutip.article.ArticleQueries;
import kutip.claim.ClaimFilter;
import kutip.claim.ClaimListing;
import kutip.claim.ClaimQueries;
import kutip.fact.FactClaim;
import kutip.fact.FactDetail;
import kutip.fact.FactFilter;
import kutip.fact.FactPlace;
import kutip.shared.ArticleId;
import kutip.shared.ClaimId;
import org.springframework.stereotype.Service;

/** Writes facts, claims and articles as files, holding a page of them at a time. */
@Service
public class ExportService {

  private static final int PAGE = 500;
  private static final int CLAIMS = 5_000;

  private final FactPages facts;
  private final ClaimQueries claims;
  private final ClaimListing listing;
  private final ArticleQueries articles;

  ExportService(
      FactPages facts, ClaimQueries claims, ClaimListing listing, ArticleQueries articles) {
    this.facts = facts;
    this.listing = listing;
    this.claims = claims;
    this.articles = articles;
  }

  /**
   * Writes everything of a kind; closes nothing.
   *
   * @param filter restricts facts, and claims to those of such facts; articles come all
   */
  public void write(ExportContent content, ExportFormat format, FactFilter filter, OutputStream out)
      throws IOException {
    write(content, format, filter, out, Pace.NONE);
  }

  /** The same, telling after each page how far it is; memory holds one page. */
  public void write(
      ExportContent content, ExportFormat format, FactFilter filter, OutputStream out, Pace pace)
      throws IOException {
    try (ExportWriter writer = ExportWriter.of(content, format, out)) {
      switch (content) {
        case FACTS -> eachFact(filter, writer, pace);
        case CLAIMS -> {
          if (filter.equals(FactFilter.ALL)) {
            eachClaim(writer, pace);
          } else {
            eachClaimOf(filter, writer, pace);
          }
        }
        case ARTICLES -> eachArticle(writer, pace);
      }
    }
  }

  private void eachFact(FactFilter filter, ExportWriter writer, Pace pace) throws IOException {
    each(filter, pace, writer::fact);
  }

  private void eachClaimOf(FactFilter filter, ExportWriter writer, Pace pace) throws IOException {
    each(
        filter,
        pace,
        detail -> {
          for (FactClaim claim : detail.claims()) {
            writer.claim(claim.claim(), claim.article());
          }
        });
  }

  private void each(FactFilter filter, Pace pace, FactPages.Sink<FactDetail> sink)
      throws IOException {
    long total = facts.count(filter);
    long done = 0;
    FactPlace place = null;
    do {
      FactPages.Part part = facts.after(filter, place);
      for (FactDetail detail : part.facts()) {
        sink.take(detail);
      }
      done += part.facts().size();
      pace.at(done, total);
      place = part.next();
    } while (place != null);
  }

  private void eachClaim(ExportWriter writer, Pace pace) throws IOException {
    long total = claims.count(ClaimFilter.ALL);
    long done = 0;
    ClaimId last = new ClaimId(0);
    List<ClaimListing.Line> page;
    do {
      page = listing.after(last, CLAIMS);
      for (ClaimListing.Line line : page) {
        writer.claim(line.claim(), line.article());
        last = line.claim().id();
      }
      done += page.size();
      pace.at(done, total);
    } while (page.size() == CLAIMS);
  }

  private void eachArticle(ExportWriter writer, Pace pace) throws IOException {
    long total = articles.count(ArticleFilter.ALL);
    long done = 0;
    List<ArticleId> page = articles.idsAfter(new ArticleId(0), PAGE);
    while (!page.isEmpty()) {
      Map<ArticleId, Article> whole = articles.findAll(page);
      for (ArticleId id : page) {
        Article article = whole.get(id);
        if (article != null) {
          writer.article(article);
        }
      }
      done += page.size();
      pace.at(done, total);
      page = articles.idsAfter(page.getLast(), PAGE);
    }
  }
}
