package kutip.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kutip.shared.ArticleId;
import kutip.shared.ClaimId;
import kutip.shared.FactId;
import kutip.shared.Language;
import kutip.shared.TextSpan;

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

  /** A company's page; {@code slug} is its name in addresses. */
  public static String company(String slug) {
    return "company/" + encode(slug);
  }

  /** Companies side by side, by their canonical names. */
  public static String compare(List<String> names) {
    return names.isEmpty() ? "compare" : "compare?" + query(Map.of("company", names));
  }

  public static String people() {
    return "people";
  }

  /** A person's page; {@code slug} is the name in addresses. */
  public static String person(String slug) {
    return "person/" + encode(slug);
  }

  /** Names that wait for a decision; {@code kind} is the key of what they stand for. */
  public static String names(String kind) {
    return "names?kind=" + encode(kind);
  }

  /** The facts that a filter leaves; {@code query} is that filter as an address has it. */
  public static String facts(String query) {
    return query.isEmpty() ? "facts" : "facts?" + query;
  }

  public static String fact(FactId id) {
    return "fact/" + id;
  }

  public static String articles() {
    return "articles";
  }

  /** The articles with those words. */
  public static String articles(String words) {
    return words.isBlank() ? articles() : "articles?q=" + encode(words.strip());
  }

  /** The articles of one source. */
  public static String articlesFrom(String source) {
    return "articles?source=" + encode(source);
  }

  public static String sources() {
    return "sources";
  }

  /** A publisher's page, by its name as articles have it. */
  public static String source(String name) {
    return "source?name=" + encode(name);
  }

  /** Articles that can be brought back. */
  public static String deletedArticles() {
    return "articles/deleted";
  }

  /** What reading all articles again would do. */
  public static String reading() {
    return "articles/reading";
  }

  /** How the search index is built anew. */
  public static String searchIndex() {
    return "articles/index";
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

  /** The review desk with one claim before the reviewer. */
  public static String review(ClaimId claim) {
    return "review?claim=" + claim;
  }

  /** Sentences without claims, drawn by chance. */
  public static String sample() {
    return "review/sample";
  }

  /** Claims that wait for a second reader. */
  public static String secondReading() {
    return "review/second";
  }

  public static String prices() {
    return "prices";
  }

  /** A blank claim on a run of an article's text. */
  public static String addClaim(ArticleId article, TextSpan span) {
    return "review/add/" + article + "?start=" + span.start() + "&end=" + span.end();
  }

  public static String intake() {
    return "import";
  }

  /** All imports, running and past. */
  public static String imports() {
    return "imports";
  }

  /** Who may do what; for administrators. */
  public static String users() {
    return "users";
  }

  /** A user's tokens, all of them for administrators. */
  public static String tokens() {
    return "tokens";
  }

  /** Who did what; for administrators. */
  public static String audit() {
    return "audit";
  }

  /** Where articles and people are erased; for administrators. */
  public static String erasure() {
    return "erasure";
  }

  /** Addresses that are told of new facts; for administrators. */
  public static String webhooks() {
    return "webhooks";
  }

  /** How the server is doing; for administrators. */
  public static String operation() {
    return "operation";
  }

  public static String feeds() {
    return "feeds";
  }

  public static String search(String words) {
    return words.isBlank() ? "search" : "search?q=" + encode(words.strip());
  }

  /** The facts on screen as a file; {@code query} is the page's own filter. */
  public static String exportFacts(String query) {
    return query.isEmpty() ? "export/facts.csv" : "export/facts.csv?" + query;
  }

  /** A company's page as PDF in the reader's language. */
  public static String exportCompany(String slug, Language language) {
    return "export/company/" + encode(slug) + ".pdf?language=" + language.key();
  }

  /** The register of issued reports. */
  public static String reports() {
    return "reports";
  }

  /** The builder with a template as an address has it. */
  public static String newReport(String query) {
    return query.isEmpty() ? "reports/new" : "reports/new?" + query;
  }

  /** An issued report by its number. */
  public static String report(long number) {
    return "report/" + number;
  }

  /** Whether a text's figures are supported. */
  public static String draftCheck() {
    return "reports/check";
  }

  /** The file that a job has made. */
  public static String madeFile(long job) {
    return "export/made/" + job;
  }

  /** Parameters as they stand behind the question mark. */
  public static String query(Map<String, List<String>> parameters) {
    return parameters.entrySet().stream()
        .flatMap(one -> one.getValue().stream().map(v -> encode(one.getKey()) + "=" + encode(v)))
        .collect(Collectors.joining("&"));
  }

  /** Opens a link in the current page; the router wants its parameters apart. */
  public static void open(String link) {
    int mark = link.indexOf('?');
    UI.getCurrent()
        .navigate(
            mark < 0 ? link : link.substring(0, mark),
            mark < 0
                ? QueryParameters.empty()
                : QueryParameters.fromString(link.substring(mark + 1)));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
