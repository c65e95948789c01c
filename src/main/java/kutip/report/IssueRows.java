package kutip.report;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kutip.report.document.PrintedFact;
import kutip.report.document.ReportJson;
import kutip.shared.Chunks;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of issued reports. */
@Repository
class IssueRows {

  private static final int PIECE = 500_000;
  private static final String REPORT =
      "select id, query, author, issued_at, fact_count, note_count, content_sum, stale_since"
          + " from issued_report ";

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  IssueRows(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** A printed fact of one report. */
  record Row(long report, PrintedFact fact) {}

  /** A figure that has changed. */
  record Changed(long fact, ReportChange.Figure figure) {}

  long next() {
    return jdbc.sql("select nextval('issued_report_seq')").query(Long.class).single();
  }

  void insert(IssuedReport report, byte[] document, Collection<PrintedFact> facts) {
    jdbc.sql(
            """
            insert into issued_report (id, title, query, language, author, issued_at, fact_count,
              note_count, content_sum)
            values (:id, :title, :query, :language, :author, :at, :facts, :notes, :sum)\
            """)
        .param("id", report.number())
        .param("title", report.title())
        .param("query", TemplateService.query(report.template().toParameters()))
        .param("language", report.template().language().key())
        .param("author", report.author())
        .param("at", report.issuedAt().atOffset(ZoneOffset.UTC))
        .param("facts", report.facts())
        .param("notes", report.notes())
        .param("sum", report.sum())
        .update();
    List<Object[]> parts = new ArrayList<>();
    for (int at = 0; at < document.length; at += PIECE) {
      byte[] piece = Arrays.copyOfRange(document, at, Math.min(document.length, at + PIECE));
      parts.add(new Object[] {report.number(), at / PIECE, piece});
    }
    batches.batchUpdate("insert into issued_part (report_id, part, bytes) values (?, ?, ?)", parts);
    batches.batchUpdate(
        "insert into issued_fact (report_id, fact_id, printed) values (?, ?, ?)",
        facts.stream()
            .map(f -> new Object[] {report.number(), f.id(), ReportJson.write(f)})
            .toList());
  }

  byte[] document(long report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    jdbc.sql("select bytes from issued_part where report_id = :id order by part")
        .param("id", report)
        .query((row, number) -> row.getBytes(1))
        .list()
        .forEach(out::writeBytes);
    return out.toByteArray();
  }

  Optional<IssuedReport> find(long report) {
    return jdbc.sql(REPORT + "where id = :id")
        .param("id", report)
        .query(IssueRows::report)
        .optional();
  }

  List<IssuedReport> list(long before, int limit) {
    return jdbc.sql(REPORT + "where id < :before order by id desc limit :limit")
        .param("before", before)
        .param("limit", limit)
        .query(IssueRows::report)
        .list();
  }

  private static IssuedReport report(ResultSet row, int number) throws SQLException {
    OffsetDateTime stale = row.getObject(8, OffsetDateTime.class);
    return new IssuedReport(
        row.getLong(1),
        TemplateService.ofQuery(row.getString(2)),
        row.getString(3),
        row.getObject(4, OffsetDateTime.class).toInstant(),
        row.getInt(5),
        row.getInt(6),
        row.getString(7),
        stale == null ? null : stale.toInstant());
  }

  boolean isEmpty() {
    return jdbc.sql("select id from issued_report limit 1").query(Long.class).list().isEmpty();
  }

  /** What reports printed of these facts. */
  List<Row> printed(Collection<Long> facts) {
    List<Row> rows = new ArrayList<>();
    for (List<Long> chunk : Chunks.of(List.copyOf(facts))) {
      rows.addAll(
          jdbc.sql("select report_id, printed from issued_fact where fact_id in (:facts)")
              .param("facts", chunk)
              .query((row, n) -> new Row(row.getLong(1), ReportJson.readFact(row.getString(2))))
              .list());
    }
    return rows;
  }

  Map<Long, PrintedFact> printedOf(long report, Collection<Long> facts) {
    Map<Long, PrintedFact> found = new java.util.HashMap<>();
    for (List<Long> chunk : Chunks.of(List.copyOf(facts))) {
      jdbc.sql("select printed from issued_fact where report_id = :report and fact_id in (:facts)")
          .param("report", report)
          .param("facts", chunk)
          .query((row, n) -> ReportJson.readFact(row.getString(1)))
          .list()
          .forEach(fact -> found.put(fact.id(), fact));
    }
    return found;
  }

  /** Replaces what is known to have changed of one fact, and says whether the report is stale. */
  void changes(long report, long fact, List<ReportChange.Figure> figures, Instant now) {
    jdbc.sql("delete from issued_change where report_id = :report and fact_id = :fact")
        .param("report", report)
        .param("fact", fact)
        .update();
    OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
    batches.batchUpdate(
        "insert into issued_change (report_id, fact_id, figure, was, becomes, noticed_at)"
            + " values (?, ?, ?, ?, ?, ?)",
        figures.stream()
            .map(f -> new Object[] {report, fact, f.name(), cut(f.was()), cut(f.becomes()), at})
            .toList());
    jdbc.sql(
            """
            update issued_report set stale_since = case
              when exists (select 1 from issued_change c where c.report_id = :report)
              then coalesce(stale_since, :now) else null end where id = :report\
            """)
        .param("report", report)
        .param("now", at)
        .update();
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(4000, text.length()));
  }

  List<Changed> changed(long report) {
    return jdbc.sql(
            "select fact_id, figure, was, becomes from issued_change where report_id = :report"
                + " order by fact_id, figure")
        .param("report", report)
        .query((row, n) ->
            new Changed(
                row.getLong(1),
                new ReportChange.Figure(row.getString(2), row.getString(3), row.getString(4))))
        .list();
  }
}
