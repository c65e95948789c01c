package kutip.report;

import java.time.LocalDate;
import java.util.List;

/**
 * A saved report that is issued again and again.
 *
 * @param template title of a saved template
 * @param recipients addresses of mail; empty when nobody is to be told
 */
public record ReportSchedule(
    long id,
    String template,
    Rhythm rhythm,
    LocalDate nextOn,
    List<String> recipients,
    String madeBy) {

  public ReportSchedule {
    recipients = List.copyOf(recipients);
  }
}
