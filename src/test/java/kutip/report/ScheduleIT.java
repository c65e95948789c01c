package kutip.report;

import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import kutip.job.Job;
import kutip.job.JobExecution;
import kutip.job.JobId;
import kutip.job.JobQueries;
import kutip.job.JobState;
import kutip.shared.Language;
import kutip.testkit.Desk;
import kutip.testkit.SlotSamples;
import kutip.testkit.StoreTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Sends to a mail server in this very process. */
@StoreTest
class ScheduleIT {

  private static final GreenMail SERVER =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @Autowired Desk desk;
  @Autowired TemplateService templates;
  @Autowired ScheduleService schedules;
  @Autowired IssueService issues;
  @Autowired JobExecution execution;
  @Autowired JobQueries jobs;

  @DynamicPropertySource
  static void mail(DynamicPropertyRegistry settings) {
    SERVER.start();
    settings.add("kutip.mail.host", () -> "127.0.0.1");
    settings.add("kutip.mail.port", () -> SERVER.getSmtp().getPort());
    settings.add("kutip.mail.tls", () -> "false");
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @BeforeEach
  void store() throws Exception {
    SERVER.purgeEmailFromAllMailboxes();
    desk.store(
        anArticle()
            .on("2025-07-01")
            .saying("Meta laid off 600 people.", SlotSamples.layoff("Meta", 600)));
    templates.save(ReportTemplate.ofCompany("Meta", Language.EN), "ana");
  }

  private Job issuedByItself() {
    List<JobId> started = schedules.start(schedules.all().getFirst().nextOn());
    assertThat(started).hasSize(1);
    execution.run(started.getFirst());
    return jobs.find(started.getFirst()).orElseThrow();
  }

  @Test
  void aDueReportIsIssuedAndMailedAsPdfToEach() throws Exception {
    schedules.add("Meta", Rhythm.DAILY, "ana@example.org, budi@example.org", "ana");

    Job job = issuedByItself();

    assertThat(job.state()).as(job.message()).isEqualTo(JobState.DONE);
    long number = ReportJobs.issued(job).orElseThrow();
    assertThat(issues.find(number).orElseThrow().author()).isEqualTo("ana");
    MimeMessage[] mails = SERVER.getReceivedMessages();
    assertThat(mails).hasSize(2);
    assertThat(mails[0].getAllRecipients()).hasSize(1);
    assertThat(mails[0].getSubject()).isEqualTo("Report no. " + number + ": Meta");
    Part attached = ((Multipart) mails[0].getContent()).getBodyPart(1);
    assertThat(attached.getFileName()).isEqualTo("kutip-" + number + "-meta.pdf");
    try (PDDocument pdf = Loader.loadPDF(attached.getInputStream().readAllBytes())) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
    }
  }

  @Test
  void aScheduleWithoutAddressesIssuesAndMailsNobody() {
    schedules.add("Meta", Rhythm.WEEKLY, "", "ana");

    assertThat(ReportJobs.issued(issuedByItself())).isPresent();
    assertThat(SERVER.getReceivedMessages()).isEmpty();
  }

  @Test
  void whatWasMissedIsMadeUpForOnce() {
    schedules.add("Meta", Rhythm.DAILY, "", "ana");
    LocalDate late = LocalDate.now().plusDays(30);

    assertThat(schedules.start(late)).hasSize(1);
    assertThat(schedules.start(late)).isEmpty();
    assertThat(schedules.all().getFirst().nextOn()).isEqualTo(late.plusDays(1));
  }

  @Test
  void rhythmsKnowTheirNextDay() {
    LocalDate wednesday = LocalDate.of(2026, 2, 4);

    assertThat(Rhythm.DAILY.after(wednesday)).isEqualTo("2026-02-05");
    assertThat(Rhythm.WEEKLY.after(wednesday)).isEqualTo("2026-02-09");
    assertThat(Rhythm.MONTHLY.after(wednesday)).isEqualTo("2026-03-01");
  }

  @Test
  void nothingButAnAddressIsMailedTo() {
    assertThatThrownBy(() -> schedules.add("Meta", Rhythm.DAILY, "ana@example.org\r\nBcc:x", "ana"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
