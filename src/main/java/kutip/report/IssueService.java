package kutip.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kutip.report.document.PrintedFact;
import kutip.report.document.ReportDocument;
import kutip.report.document.ReportJson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register: issues reports, keeps them as they were, and tells what has changed since. */
@Service
public class IssueService {

  private final ReportBuilder builder;
  private final IssueRows rows;
  private final Errata errata;
  private final Clock clock = Clock.systemUTC();

  IssueService(ReportBuilder builder, IssueRows rows, Errata errata) {
    this.builder = builder;
    this.rows = rows;
    this.errata = errata;
  }

  /** Freezes a report as of now under the next number. */
  @Transactional
  public IssuedReport issue(ReportTemplate template, String who) throws IOException {
    long number = rows.next();
    ReportDocument document = builder.issue(template, number, who);
    byte[] bytes = ReportJson.write(document);
    IssuedReport report =
        new IssuedReport(
            number,
            template.called(document.cover().title()),
            who,
            Instant.ofEpochMilli(clock.millis()),
            document.facts().size(),
            document.notes().size(),
            sum(bytes),
            null);
    rows.insert(report, bytes, document.facts());
    return report;
  }

  private static String sum(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Transactional(readOnly = true)
  public Optional<IssuedReport> find(long number) {
    return rows.find(number);
  }

  /** Those with smaller numbers, the latest first. */
  @Transactional(readOnly = true)
  public List<IssuedReport> before(long number, int limit) {
    return rows.list(number, limit);
  }

  /**
   * Draws an issued report again: the same bytes each time.
   *
   * @throws IllegalStateException when what is kept is no longer what was issued
   */
  @Transactional(propagation = Propagation.SUPPORTS)
  public void write(IssuedReport report, ReportFormat format, OutputStream out) throws IOException {
    write(report, format, out, Pace.NONE);
  }

  /** The same, telling how far it is. */
  @Transactional(propagation = Propagation.SUPPORTS)
  public void write(IssuedReport report, ReportFormat format, OutputStream out, Pace pace)
      throws IOException {
    ReportDocument document = document(report);
    if (format == ReportFormat.XLSX) {
      ByteArrayOutputStream book = new ByteArrayOutputStream();
      ReportService.write(document, format, book, pace);
      FixedZip.copy(book.toByteArray(), document.cover().asOf(), out);
    } else {
      ReportService.write(document, format, out, pace);
    }
  }

  /** What its file is: a PDF in several volumes comes as a ZIP. */
  public String mediaType(IssuedReport report, ReportFormat format) {
    return ReportService.mediaType(report.facts(), format);
  }

  private ReportDocument document(IssuedReport report) {
    byte[] bytes = rows.document(report.number());
    if (!sum(bytes).equals(report.sum())) {
      throw new IllegalStateException(
          "report " + report.number() + " is no longer what was issued: its sum differs");
    }
    return ReportJson.read(bytes);
  }

  /** What has changed since it was issued, by fact. */
  @Transactional(readOnly = true)
  public List<ReportChange> changes(IssuedReport report) {
    Map<Long, List<ReportChange.Figure>> byFact = new LinkedHashMap<>();
    for (IssueRows.Changed changed : rows.changed(report.number())) {
      byFact.computeIfAbsent(changed.fact(), f -> new ArrayList<>()).add(changed.figure());
    }
    Map<Long, PrintedFact> printed = rows.printedOf(report.number(), byFact.keySet());
    List<ReportChange> changes = new ArrayList<>();
    byFact.forEach((fact, figures) -> {
      PrintedFact was = printed.get(fact);
      if (was != null) {
        changes.add(new ReportChange(fact, was.headline(), was.counted(), figures));
      }
    });
    return changes;
  }

  /** A correction to be sent after the report, in its language; empty while all stands. */
  @Transactional(readOnly = true)
  public String erratum(IssuedReport report) {
    List<ReportChange> changes = changes(report);
    return changes.isEmpty() ? "" : errata.draft(report, changes);
  }
}
