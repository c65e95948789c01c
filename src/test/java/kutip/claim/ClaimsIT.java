package kutip.claim;

import static kutip.testkit.ArticleBuilder.anArticle;
import static kutip.testkit.SlotSamples.layoff;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kutip.company.RegistryQueries;
import kutip.company.RegistryState;
import kutip.extraction.ExtractedClaim;
import kutip.shared.ArticleId;
import kutip.shared.Modality;
import kutip.shared.TextField;
import kutip.shared.TextSpan;
import kutip.testkit.ArticleBuilder;
import kutip.testkit.Desk;
import kutip.testkit.ScriptedExtractor;
import kutip.testkit.StoreTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class ClaimsIT {

  @Autowired Desk desk;
  @Autowired ClaimService service;
  @Autowired RegistryQueries registry;
  @Autowired ScriptedExtractor extractor;

  @AfterEach
  void firstEngine() {
    extractor.become("1");
  }

  @Test
  void readingAgainChangesNothing() {
    ArticleId article = desk.stored(anArticle().saying("Meta lays off 600.", layoff("Meta", 600)));
    List<Claim> before = desk.claims(article);

    assertThat(service.read(List.of(article))).isEmpty();
    assertThat(desk.claims(article)).isEqualTo(before).hasSize(1);
  }

  @Test
  void aRejectedClaimNeverReturnsThoughItsSpanShifts() {
    ArticleBuilder text = anArticle().saying("Meta lays off 600.", layoff("Meta", 600));
    ArticleId article = desk.stored(text);
    Claim claim = desk.claims(article).getFirst();
    service.decide(claim.id(), claim.version(), ClaimStatus.REJECTED, claim.reading());

    ExtractedClaim shifted =
        new ExtractedClaim(
            TextField.TEXT,
            new TextSpan(0, 17),
            "Meta lays off 600",
            layoff("Meta", 600),
            Modality.ACTUAL,
            null,
            "other-frame",
            0.9,
            List.of());
    extractor.script(text.draft().text(), List.of(shifted));
    extractor.become("2");
    service.read(List.of(article));

    assertThat(desk.claims(article))
        .extracting(Claim::status)
        .containsExactly(ClaimStatus.REJECTED);
  }

  @Test
  void aNewEngineSupersedesWhatNobodyDecidedOn() {
    ArticleBuilder text = anArticle().saying("Meta lays off 600.", layoff("Meta", 600));
    ArticleId article = desk.stored(text);
    extractor.script(
        text.draft().text(),
        anArticle().saying("Meta lays off 600.", layoff("Meta", 601)).claims());
    extractor.become("2");

    service.read(List.of(article));

    assertThat(desk.claims(article)).extracting(Claim::slots).containsExactly(layoff("Meta", 601));
    assertThat(desk.onlyFact().slots()).isEqualTo(layoff("Meta", 601));
  }

  @Test
  void aClaimWhoseQuoteDoesNotStandInTheTextIsDropped() {
    ArticleBuilder text = anArticle().saying("😀 Meta lays off 600.");
    ExtractedClaim invented =
        new ExtractedClaim(
            TextField.TEXT,
            new TextSpan(0, 5),
            "Wrong",
            layoff("Meta", 600),
            Modality.ACTUAL,
            null,
            "frame",
            0.9,
            List.of());
    desk.store(text);
    extractor.script("again " + text.draft().text(), List.of(invented));
    ArticleId article = desk.stored(anArticle().saying("again " + text.draft().text()));

    assertThat(desk.claims(article)).isEmpty();
  }

  @Test
  void spansCountCodePointsBehindAnEmoji() {
    ArticleId article =
        desk.stored(
            anArticle().saying("😀😀 Hello.").saying("Meta lays off 600.", layoff("Meta", 600)));

    Claim claim = desk.claims(article).getFirst();

    assertThat(claim.span()).isEqualTo(new TextSpan(10, 28));
    assertThat(claim.quote()).isEqualTo("Meta lays off 600.");
  }

  @Test
  void anUnknownCompanyWaitsAsAProposalWithItsOwnPage() {
    desk.store(anArticle().saying("Zyx Labs lays off 6.", layoff("Zyx Labs", 6)));

    assertThat(registry.companyBySlug("zyx-labs").orElseThrow().state())
        .isEqualTo(RegistryState.PROPOSED);
  }
}
