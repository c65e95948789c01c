package kutip.claim;

import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kutip.job.Job;
import kutip.job.JobExecution;
import kutip.job.JobId;
import kutip.job.JobQueries;
import kutip.job.JobState;
import kutip.shared.ArticleId;
import kutip.shared.ClaimSlots;
import kutip.shared.Modality;
import kutip.testkit.ArticleBuilder;
import kutip.testkit.Desk;
import kutip.testkit.ScriptedExtractor;
import kutip.testkit.SlotSamples;
import kutip.testkit.StoreTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Jobs commit, so these tests do, in a store of their own. */
@StoreTest
@TestPropertySource(properties = "kutip.test.store=reading")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ReadingAgainIT {

  private static final String SENTENCE = "Meta lays off 600 people.";

  @Autowired Desk desk;
  @Autowired ClaimService service;
  @Autowired ClaimQueries claims;
  @Autowired ReadingAgain reading;
  @Autowired JobQueries jobs;
  @Autowired JobExecution execution;
  @Autowired ScriptedExtractor extractor;

  private static ArticleBuilder saying(String title, ClaimSlots slots, Modality modality) {
    return anArticle().titled(title).saying(title + " " + SENTENCE, slots, modality, null);
  }

  private Job ended(JobId id) {
    execution.run(id);
    Job job = jobs.find(id).orElseThrow();
    assertThat(job.state()).as(job.message()).isEqualTo(JobState.DONE);
    return job;
  }

  @Test
  void aPreviewSaysWhatReadingAgainThenDoesAndDecisionsStay() {
    var slots = SlotSamples.layoff("Meta", 600);
    ArticleId same = desk.stored(saying("One.", slots, Modality.ACTUAL));
    ArticleId corrected = desk.stored(saying("Two.", slots, Modality.ACTUAL));
    ArticleId firmer = desk.stored(saying("Three.", slots, Modality.REPORTED));
    ArticleId decided = desk.stored(saying("Four.", slots, Modality.ACTUAL));
    Claim four = claims.ofArticle(decided).getFirst();
    service.decide(four.id(), four.version(), ClaimStatus.ACCEPTED, four.reading());
    var others = SlotSamples.layoff("Meta", 700);
    rewrite(saying("Two.", others, Modality.ACTUAL));
    rewrite(saying("Three.", slots, Modality.ANNOUNCED));
    rewrite(anArticle().titled("Four.").saying("Four. " + SENTENCE));
    extractor.become("2");

    Job preview = ended(reading.preview("ana"));

    assertThat(preview.progress().counts())
        .isEqualTo(Map.of("added", 1L, "changed", 1L, "superseded", 1L));
    assertThat(reading.changes(preview.id(), 0, 9))
        .extracting(ReadingChange::article)
        .containsExactly(corrected, corrected, firmer);
    assertThat(claims.ofArticle(corrected).getFirst().slots()).isEqualTo(slots);
    assertThat(reading.ready()).map(Job::id).contains(preview.id());

    Job applied = ended(reading.apply("ana"));

    assertThat(applied.progress().counts()).isEqualTo(preview.progress().counts());
    assertThat(claims.ofArticle(corrected)).extracting(Claim::slots).isEqualTo(List.of(others));
    assertThat(claims.ofArticle(firmer).getFirst().modality()).isEqualTo(Modality.ANNOUNCED);
    assertThat(claims.ofArticle(decided).getFirst().status()).isEqualTo(ClaimStatus.ACCEPTED);
    assertThat(claims.ofArticle(same).getFirst().slots()).isEqualTo(slots);
    assertThat(ended(reading.preview("ana")).progress().counts()).isEmpty();
  }

  /** The same text, read otherwise from now on. */
  private void rewrite(ArticleBuilder article) {
    extractor.script(article.draft().text(), article.claims());
  }
}
