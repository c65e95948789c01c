package kutip.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kutip.article.Article;
import kutip.article.ArticleFilter;
import kutip.article.ArticleQueries;
import kutip.article.ArticleSummary;
import kutip.claim.Claim;
import kutip.claim.ClaimFilter;
import kutip.claim.ClaimQueries;
import kutip.fact.FactFilter;
import kutip.shared.ArticleId;
import kutip.shared.ClaimId;
import org.springframework.stereotype.Service;

/** Writes facts, claims and articles as files, holding a page of them at a time. */
@Service
public class ExportService {

  private static final int PAGE = 500;

  private final FactPages facts;
  private final ClaimQueries claims;
  private final ArticleQueries articles;

  ExportService(FactPages facts, ClaimQueries claims, ArticleQueries articles) {
    this.facts = facts;
    this.claims = claims;
    this.articles = articles;
  }

  /**
   * Writes everything of a kind; closes nothing.
   *
   * @param filter restricts facts; claims and articles come all
   */
  public void write(ExportContent content, ExportFormat format, FactFilter filter, OutputStream out)
      throws IOException {
    try (ExportWriter writer = ExportWriter.of(content, format, out)) {
      switch (content) {
        case FACTS -> facts.each(filter, writer::fact);
        case CLAIMS -> eachClaim(writer);
        case ARTICLES -> eachArticle(writer);
      }
    }
  }

  private void eachClaim(ExportWriter writer) throws IOException {
    ClaimId last = new ClaimId(0);
    List<Claim> page;
    do {
      page = claims.listAfter(ClaimFilter.ALL, last, PAGE);
      Map<ArticleId, ArticleSummary> sources =
          articles.summaries(page.stream().map(Claim::article).distinct().toList());
      for (Claim claim : page) {
        ArticleSummary article = sources.get(claim.article());
        if (article != null) {
          writer.claim(claim, article);
        }
        last = claim.id();
      }
    } while (page.size() == PAGE);
  }

  private void eachArticle(ExportWriter writer) throws IOException {
    int offset = 0;
    List<ArticleSummary> page;
    do {
      page = articles.list(ArticleFilter.ALL, offset, PAGE);
      Map<ArticleId, Article> whole =
          articles.findAll(new ArrayList<>(page.stream().map(ArticleSummary::id).toList()));
      for (ArticleSummary summary : page) {
        Article article = whole.get(summary.id());
        if (article != null) {
          writer.article(article);
        }
      }
      offset += PAGE;
    } while (page.size() == PAGE);
  }
}
