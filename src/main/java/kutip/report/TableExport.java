package kutip.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kutip.article.Article;
import kutip.article.ArticleSummary;
import kutip.claim.Claim;
import kutip.fact.Fact;
import kutip.fact.FactClaim;
import kutip.fact.FactDetail;
import kutip.shared.ClaimSlots;
import kutip.shared.Keyed;
import kutip.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** Items as rows of one table; a fact has a row for each of its claims. */
final class TableExport implements ExportWriter {

  private static final List<String> EVIDENCE =
      List.of(
          "claim", "status", "articleId", "start", "end", "quote", "source", "publishedOn", "url");
  private static final List<String> ARTICLE =
      List.of("id", "title", "publishedOn", "language", "source", "url", "text");

  private final RowWriter rows;

  TableExport(ExportContent content, RowWriter rows) throws IOException {
    this.rows = rows;
    rows.head(head(content));
  }

  private static List<String> head(ExportContent content) {
    List<String> head = new ArrayList<>();
    switch (content) {
      case ARTICLES -> head.addAll(ARTICLE);
      case CLAIMS -> {
        head.add("kind");
        head.addAll(SlotValues.NAMES);
        head.addAll(List.of("modality", "date", "confidence", "field"));
        head.addAll(EVIDENCE);
      }
      case FACTS -> {
        head.addAll(List.of("fact", "kind"));
        head.addAll(SlotValues.NAMES);
        head.addAll(List.of("modality", "date", "review", "disputed", "sources"));
        head.addAll(EVIDENCE);
      }
    }
    return head;
  }

  @Override
  public void fact(FactDetail detail) throws IOException {
    Fact fact = detail.fact();
    for (FactClaim claim : detail.claims()) {
      List<@Nullable Object> row = new ArrayList<>();
      row.add(fact.id().value());
      slots(row, fact.slots());
      row.add(fact.modality().key());
      row.add(date(fact.date()));
      row.add(fact.review().key());
      row.add(fact.disputed());
      row.add(fact.sources());
      evidence(row, claim.claim(), claim.article());
      rows.row(row);
    }
  }

  @Override
  public void claim(Claim claim, ArticleSummary article) throws IOException {
    List<@Nullable Object> row = new ArrayList<>();
    slots(row, claim.slots());
    row.add(claim.modality().key());
    row.add(date(claim.date()));
    row.add(java.math.BigDecimal.valueOf(claim.confidence()));
    row.add(claim.field().key());
    evidence(row, claim, article);
    rows.row(row);
  }

  @Override
  public void article(Article a) throws IOException {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(a.externalId());
    row.add(a.title());
    row.add(a.publishedOn());
    row.add(key(a.language()));
    row.add(a.source());
    row.add(a.url());
    row.add(a.text());
    rows.row(row);
  }

  private static void slots(List<@Nullable Object> row, ClaimSlots slots) {
    row.add(slots.kind().key());
    Map<String, Object> values = SlotValues.of(slots);
    SlotValues.NAMES.forEach(name -> row.add(values.get(name)));
  }

  private static void evidence(List<@Nullable Object> row, Claim claim, ArticleSummary article) {
    row.add(claim.id().value());
    row.add(claim.status().key());
    row.add(article.externalId());
    row.add(claim.span().start());
    row.add(claim.span().end());
    row.add(claim.quote());
    row.add(article.source());
    row.add(article.publishedOn());
    row.add(article.url());
  }

  /** A whole day as a day, anything coarser as text. */
  private static @Nullable Object date(@Nullable PartialDate date) {
    return date == null ? null : date.day() > 0 ? date.first() : date.toString();
  }

  private static @Nullable String key(@Nullable Keyed value) {
    return value == null ? null : value.key();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
