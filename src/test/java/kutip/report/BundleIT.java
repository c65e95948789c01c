package kutip.report;

import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kutip.claim.Claim;
import kutip.claim.ClaimStatus;
import kutip.fact.Fact;
import kutip.fact.FactFilter;
import kutip.review.ReviewService;
import kutip.shared.ArticleId;
import kutip.testkit.Desk;
import kutip.testkit.SlotSamples;
import kutip.testkit.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@StoreTest
class BundleIT {

  private static final List<String> TABLES =
      List.of(
          "fact_member",
          "fact_company",
          "fact_redirect",
          "decision",
          "claim",
          "fact",
          "article_copy",
          "article_band",
          "article_change",
          "article_sighting",
          "article");

  @Autowired Desk desk;
  @Autowired BundleService bundles;
  @Autowired ReviewService reviews;
  @Autowired JdbcTemplate jdbc;
  @Autowired jakarta.persistence.EntityManager em;
  @TempDir Path folder;

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
    Claim claim = desk.claims(article).getFirst();
    reviews.correct(
        claim.id(), claim.version(), "budi", SlotSamples.layoff("Meta", 700), "misread");
  }

  private Path bundle() throws IOException {
    Path file = folder.resolve("bundle.zip");
    try (var out = Files.newOutputStream(file)) {
      bundles.write(FactFilter.ALL, "ana", out, Pace.NONE);
    }
    return file;
  }

  private List<String> said() {
    return desk.facts().stream().map(f -> f.slots() + " " + f.review() + " " + f.onDay()).toList();
  }

  private void empty() {
    em.flush();
    em.clear();
    TABLES.forEach(table -> jdbc.update("delete from " + table));
  }

  @Test
  void anotherStoreHasTheSameFactsAndDecisionsAfterwards() throws IOException {
    List<String> before = said();
    Path file = bundle();
    empty();
    assertThat(desk.facts()).isEmpty();

    BundleService.Taken taken = bundles.take(file);

    assertThat(taken.articles()).isEqualTo(1);
    assertThat(taken.claims()).isEqualTo(2);
    assertThat(taken.decisions()).isEqualTo(1);
    assertThat(said()).isEqualTo(before);
    assertThat(jdbc.queryForList("select who || verb || reason from decision", String.class))
        .containsExactly("budiCORRECTmisread");
    assertThat(jdbc.queryForList("select status from claim order by span_start", String.class))
        .containsExactly(ClaimStatus.CORRECTED.name(), ClaimStatus.PROPOSED.name());
  }

  @Test
  void takingABundleTwiceDoublesNothing() throws IOException {
    List<Fact> before = desk.facts();
    bundles.take(bundle());

    assertThat(desk.facts()).hasSameSizeAs(before);
    assertThat(jdbc.queryForObject("select count(*) from decision", Long.class)).isEqualTo(1);
  }

  @Test
  void anyOneChangedByteIsCaught() throws IOException {
    Path file = bundle();
    assertThat(BundleService.verify(file).facts()).isEqualTo(2);
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] changed = whole.clone();
      int at = i < 100 ? i * (whole.length - 1) / 99 : random.nextInt(whole.length);
      changed[at] ^= (byte) (1 << random.nextInt(8));
      Path other = folder.resolve("changed.zip");
      Files.write(other, changed);
      assertThatThrownBy(() -> BundleService.verify(other))
          .as("byte %d", at)
          .isInstanceOf(BundleException.class);
    }
  }

  @Test
  void aZipWithNamesThatLeadElsewhereIsNoBundle() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("../../evil.txt"));
      zip.write("x".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    Path file = folder.resolve("evil.zip");
    Files.write(file, out.toByteArray());

    assertThat(BundleService.isBundle(file)).isFalse();
    assertThatThrownBy(() -> bundles.take(file)).isInstanceOf(BundleException.class);
    assertThat(folder.resolveSibling("evil.txt")).doesNotExist();
  }
}
