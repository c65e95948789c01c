package kutip.report;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import kutip.shared.Language;
import kutip.wording.LocalFormats;
import kutip.wording.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Mails issued reports as PDF, when an SMTP server is named. */
@Component
class ReportMail {

  /** What mail servers usually take; a larger file stays in the register. */
  private static final int LARGEST = 15 << 20;

  private static final String TIMEOUT = String.valueOf(Duration.ofSeconds(30).toMillis());

  private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
  private final IssueService issues;
  private final String host;
  private final String from;

  ReportMail(
      IssueService issues,
      @Value("${kutip.mail.host:}") String host,
      @Value("${kutip.mail.port:587}") int port,
      @Value("${kutip.mail.user:}") String user,
      @Value("${kutip.mail.password:}") String password,
      @Value("${kutip.mail.from:kutip@localhost}") String from,
      @Value("${kutip.mail.tls:true}") boolean tls) {
    this.issues = issues;
    this.host = host.strip();
    this.from = from;
    sender.setHost(this.host);
    sender.setPort(port);
    sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
    Properties settings = sender.getJavaMailProperties();
    settings.put("mail.smtp.connectiontimeout", TIMEOUT);
    settings.put("mail.smtp.timeout", TIMEOUT);
    settings.put("mail.smtp.writetimeout", TIMEOUT);
    if (tls) {
      settings.put("mail.smtp.starttls.enable", "true");
      settings.put("mail.smtp.starttls.required", "true");
      settings.put("mail.smtp.ssl.checkserveridentity", "true");
    }
    if (!user.isBlank()) {
      sender.setUsername(user);
      sender.setPassword(password);
      settings.put("mail.smtp.auth", "true");
    }
  }

  boolean isSet() {
    return !host.isEmpty();
  }

  /** Sends one mail to each, so that nobody sees who else gets it. */
  void send(IssuedReport report, ReportSchedule schedule) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    issues.write(report, ReportFormat.PDF, pdf);
    try {
      for (String to : schedule.recipients()) {
        sender.send(message(report, to, pdf.toByteArray()));
      }
    } catch (MessagingException e) {
      throw new IOException("the mail cannot be written", e);
    }
  }

  private MimeMessage message(IssuedReport report, String to, byte[] pdf)
      throws MessagingException {
    LocalFormats formats =
        LocalFormats.of(
            report.template().language() == Language.ID ? Words.INDONESIAN : Words.ENGLISH);
    String number = String.valueOf(report.number());
    boolean fits = pdf.length <= LARGEST;
    MimeMessage message = sender.createMimeMessage();
    MimeMessageHelper parts = new MimeMessageHelper(message, true, "UTF-8");
    parts.setFrom(from);
    parts.setTo(to);
    parts.setSubject(formats.word("report.mail.subject", number, oneLine(report.title())));
    parts.setText(
        formats.word(
            fits ? "report.mail.text" : "report.mail.large",
            number,
            oneLine(report.title()),
            report.facts(),
            report.notes()));
    if (fits) {
      boolean volumes = report.facts() > ReportService.VOLUME;
      parts.addAttachment(
          report.fileName(volumes ? "zip" : "pdf"),
          new ByteArrayResource(pdf),
          volumes ? "application/zip" : "application/pdf");
    }
    return message;
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ");
  }
}
