package kutip.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import kutip.article.Article;
import kutip.article.ArticleSummary;
import kutip.claim.Claim;
import kutip.fact.FactDetail;

/** Writes items in one format. */
interface ExportWriter extends Closeable {

  void fact(FactDetail detail) throws IOException;

  void claim(Claim claim, ArticleSummary article) throws IOException;

  void article(Article article) throws IOException;

  static ExportWriter of(ExportContent content, ExportFormat format, OutputStream out)
      throws IOException {
    return switch (format) {
      case JSONL -> new JsonExport(out);
      case CSV -> new TableExport(content, new CsvRows(out));
      case XLSX -> new TableExport(content, new XlsxRows(out, content.key()));
    };
  }
}
