package kutip.report;

import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kutip.extraction.ClaimExtractor;
import kutip.review.ReviewService;
import kutip.shared.ArticleId;
import kutip.testkit.Desk;
import kutip.testkit.SlotSamples;
import kutip.testkit.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The store's claims are scripted; drafts are read by the real engine. */
@StoreTest
class DraftCheckIT {

  @Autowired Desk desk;
  @Autowired ReviewService reviews;
  @Autowired kutip.company.RegistryQueries registry;
  @Autowired kutip.fact.FactQueries facts;

  private DraftCheckService drafts;

  @BeforeEach
  void store() {
    drafts = new DraftCheckService(ClaimExtractor.bundled(), registry, facts);
    ArticleId article =
        desk.stored(
            anArticle()
                .on("2025-01-28")
                .from("Northgate Wire")
                .saying(
                    "Nvidia shares fell 17%, erasing $589 billion in market value.",
                    SlotSamples.fall("Nvidia", "17", "589")));
    desk.claims(article).forEach(claim -> reviews.accept(claim.id(), claim.version(), "budi"));
  }

  private List<DraftFinding> check(String text) {
    return drafts.check(text, LocalDate.of(2025, 1, 28), null);
  }

  @Test
  void aFigureThatAnAcceptedFactGivesIsSupportedWithItsQuote() {
    DraftFinding finding =
        check("Nvidia shares fell 17% on Monday, erasing $589 billion in market value.").getFirst();

    assertThat(finding.verdict()).isEqualTo(DraftVerdict.SUPPORTED);
    assertThat(finding.evidence()).hasSize(1);
    assertThat(finding.evidence().getFirst().quote()).contains("erasing $589 billion");
  }

  @Test
  void anotherFigureForTheSameEventIsContradictedWithBothFigures() {
    DraftFinding finding =
        check("Nvidia shares fell 14% on Monday, erasing $489 billion in market value.").getFirst();

    assertThat(finding.verdict()).isEqualTo(DraftVerdict.CONTRADICTED);
    assertThat(finding.differences()).contains(new DraftFinding.Difference("percent", "14", "17"));
  }

  @Test
  void whatOneAcceptedClaimOfTheFactSaysIsSupportedThoughMostSayOtherwise() {
    for (String wire : List.of("Eastwick Post", "Harbour Daily")) {
      ArticleId other =
          desk.stored(
              anArticle()
                  .on("2025-01-28")
                  .from(wire)
                  .saying(
                      "Nvidia lost some $600 billion when its shares fell 17%, wrote " + wire + ".",
                      SlotSamples.fall("Nvidia", "17", "600")));
      desk.claims(other).forEach(claim -> reviews.accept(claim.id(), claim.version(), "budi"));
    }

    DraftFinding finding =
        check("Nvidia shares fell 17% on Monday, erasing $589 billion in market value.").getFirst();

    assertThat(finding.verdict()).isEqualTo(DraftVerdict.SUPPORTED);
    assertThat(finding.evidence().getFirst().quote()).contains("erasing $589 billion");
  }

  @Test
  void whatNoAcceptedFactTellsIsNotFound() {
    assertThat(check("Alphabet shares fell 9% on Monday, erasing $200 billion in market value."))
        .isNotEmpty()
        .allMatch(f -> f.verdict() == DraftVerdict.NOT_FOUND && f.fact() == null);
  }

  @Test
  void aFigureThatMakesNoClaimIsNamedAllTheSame() {
    assertThat(check("The stadium cost $12 million."))
        .extracting(DraftFinding::quote)
        .containsExactly("$12 million");
  }
}
