package kutip.review;

import static kutip.testkit.ArticleBuilder.anArticle;
import static kutip.testkit.SlotSamples.layoff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import kutip.claim.SentenceSample;
import kutip.claim.SentenceSample.Drawn;
import kutip.shared.ArticleId;
import kutip.shared.TextSpan;
import kutip.testkit.Desk;
import kutip.testkit.StoreTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sentences without claims, drawn by chance, tell what is missed. */
@StoreTest
class BlindSampleIT {

  @Autowired Desk desk;
  @Autowired SentenceSample sentences;
  @Autowired BlindSample sample;

  @Test
  void everySentenceWithoutAClaimHasTheSameChanceAndNoOtherHasAny() {
    desk.stored(anArticle().saying("It rained."));
    desk.stored(
        anArticle()
            .saying("Meta cuts 600.", layoff("Meta", 600))
            .saying("It snowed.")
            .saying("It froze.")
            .saying("It thawed."));
    Map<String, Integer> drawn = new HashMap<>();
    Random random = new Random(3);
    for (int i = 0; i < 60; i++) {
      Drawn one = sentences.draw(random).orElseThrow();
      drawn.merge(one.span().in(one.article().text()), 1, Integer::sum);
    }

    assertThat(drawn).containsOnlyKeys("It rained.", "It snowed.", "It froze.", "It thawed.");
    assertThat(drawn.values()).allMatch(n -> n > 4 && n < 30);
  }

  @Test
  void answersGiveTheMissedShareWithWilsonsInterval() {
    ArticleId article = desk.stored(anArticle().saying("It rained."));
    for (int i = 0; i < 9; i++) {
      sample.judge(article, new TextSpan(i, i + 1), i == 0, "ann");
      sample.judge(article, new TextSpan(i, i + 1), true, "bob");
    }

    assertThat(sample.missed()).isEqualTo(new Missed(1, 9));
    assertThat(sample.missed().share().low()).isEqualTo(0.0199, within(0.001));
    assertThat(sample.missed().share().high()).isEqualTo(0.4350, within(0.001));
  }

  @Test
  void aSentenceIsAskedAboutOnce() {
    desk.stored(anArticle().saying("It rained."));
    Drawn only = sample.draw().orElseThrow();
    sample.judge(only.article().id(), only.span(), false, "ann");

    assertThat(sample.draw()).isEmpty();
  }
}
