package kutip.uikit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import kutip.shared.ArticleId;
import kutip.shared.ClaimId;
import kutip.shared.CompanyId;
import kutip.shared.FactId;
import kutip.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** The addresses of all pages, so that features reach one another without knowing one another. */
public final class Links {

  private Links() {}

  public static String overview() {
    return "";
  }

  public static String talent() {
    return "talent";
  }

  public static String market() {
    return "market";
  }

  public static String spending() {
    return "spending";
  }

  public static String companies() {
    return "companies";
  }

  public static String company(CompanyId id) {
    return "company/" + id;
  }

  public static String people() {
    return "people";
  }

  public static String person(PersonId id) {
    return "person/" + id;
  }

  public static String fact(FactId id) {
    return "fact/" + id;
  }

  public static String articles() {
    return "articles";
  }

  public static String article(ArticleId id) {
    return "article/" + id;
  }

  /** The article with one claim's quote scrolled to and marked. */
  public static String quote(ArticleId article, ClaimId claim) {
    return article(article) + "?claim=" + claim;
  }

  public static String review() {
    return "review";
  }

  public static String intake() {
    return "import";
  }

  public static String search(String words) {
    return words.isBlank() ? "search" : "search?q=" + encode(words.strip());
  }

  /** The facts on screen as a file; {@code query} is the page's own filter. */
  public static String exportFacts(String query) {
    return query.isEmpty() ? "export/facts.csv" : "export/facts.csv?" + query;
  }

  /** A company's page as PDF in the reader's language. */
  public static String exportCompany(CompanyId id, @Nullable String language) {
    return "export/company/" + id + ".pdf" + (language == null ? "" : "?language=" + language);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
