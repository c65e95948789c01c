package kutip.report;

import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import kutip.claim.Claim;
import kutip.review.ReviewService;
import kutip.shared.ArticleId;
import kutip.shared.Language;
import kutip.shared.TalentMove;
import kutip.testkit.Desk;
import kutip.testkit.SlotSamples;
import kutip.testkit.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class RegisterIT {

  @Autowired Desk desk;
  @Autowired IssueService issues;
  @Autowired ReviewService reviews;

  private ArticleId article;

  @BeforeEach
  void store() {
    article =
        desk.stored(
            anArticle()
                .on("2025-07-01")
                .from("Northgate Wire")
                .saying("Meta laid off 600 people.", SlotSamples.layoff("Meta", 600))
                .saying(
                    "Meta shares fell 11.3%, or $208 billion.",
                    SlotSamples.fall("Meta", "11.3", "208")));
  }

  private IssuedReport issued() throws IOException {
    return issues.issue(ReportTemplate.ofCompany("Meta", Language.EN), "ana");
  }

  private byte[] bytes(IssuedReport report, ReportFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    issues.write(report, format, out);
    return out.toByteArray();
  }

  private Claim layoff() {
    return desk.claims(article).stream()
        .filter(c -> c.slots() instanceof TalentMove)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void anIssuedReportIsRebuiltByteByByteWhateverHappensToItsFacts(ReportFormat format)
      throws IOException {
    IssuedReport report = issued();
    byte[] before = bytes(report, format);

    Claim claim = layoff();
    reviews.correct(
        claim.id(), claim.version(), "budi", SlotSamples.layoff("Meta", 700), "misread");

    assertThat(bytes(report, format)).isEqualTo(before);
  }

  @Test
  void aChangedFigureMakesAReportStaleAndSaysOldAndNew() throws IOException {
    IssuedReport report = issued();
    assertThat(report.staleSince()).isNull();

    Claim claim = layoff();
    reviews.correct(
        claim.id(), claim.version(), "budi", SlotSamples.layoff("Meta", 700), "misread");

    IssuedReport now = issues.find(report.number()).orElseThrow();
    assertThat(now.staleSince()).isNotNull();
    assertThat(issues.changes(now)).hasSize(1);
    ReportChange change = issues.changes(now).getFirst();
    assertThat(change.figures())
        .containsExactly(new ReportChange.Figure("headcount", "600", "700"));
    assertThat(change.counted()).containsExactly("Laid off in groups");
    assertThat(issues.erratum(now))
        .contains("Erratum to report no. " + report.number())
        .contains("People: 600 → 700", "Laid off in groups", "Meta laid off 600 people.");
  }

  @Test
  void acceptingAFactChangesNoFigureAndRejectingItDoes() throws IOException {
    IssuedReport report = issued();
    Claim claim = layoff();
    reviews.accept(claim.id(), claim.version(), "budi");
    assertThat(issues.find(report.number()).orElseThrow().staleSince()).isNull();

    Claim accepted = layoff();
    reviews.reject(accepted.id(), accepted.version(), "budi", "not Meta");

    IssuedReport now = issues.find(report.number()).orElseThrow();
    assertThat(now.staleSince()).isNotNull();
    assertThat(issues.changes(now).getFirst().figures().getFirst().name()).isEqualTo("fact");
  }

  @Test
  void aChangeThatIsTakenBackLeavesTheReportAsItWas() throws IOException {
    IssuedReport report = issued();
    Claim claim = layoff();
    var decision =
        reviews.correct(
            claim.id(), claim.version(), "budi", SlotSamples.layoff("Meta", 700), "misread");
    reviews.undo(decision.id(), "budi");

    assertThat(issues.find(report.number()).orElseThrow().staleSince()).isNull();
    assertThat(issues.changes(report)).isEmpty();
  }

  @Test
  void numbersGrowAndTheLatestStandsFirst() throws IOException {
    IssuedReport first = issued();
    IssuedReport second = issued();

    assertThat(second.number()).isGreaterThan(first.number());
    assertThat(issues.before(Long.MAX_VALUE, 10))
        .extracting(IssuedReport::number)
        .containsExactly(second.number(), first.number());
    assertThat(second.fileName("pdf")).isEqualTo("kutip-" + second.number() + "-meta.pdf");
  }
}
