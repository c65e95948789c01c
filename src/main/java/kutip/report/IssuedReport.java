package kutip.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report as the register holds it.
 *
 * @param number given in the order of issue
 * @param sum SHA-256 of the frozen document, in hexadecimal
 * @param staleSince when a fact that it printed first changed; null while all stand as printed
 */
public record IssuedReport(
    long number,
    ReportTemplate template,
    String author,
    Instant issuedAt,
    int facts,
    int notes,
    String sum,
    @Nullable Instant staleSince) {

  public String title() {
    return template.title();
  }

  /** A name for its files that every file system takes. */
  public String fileName(String ending) {
    return FileNames.of("kutip-" + number + "-" + title(), ending);
  }
}
